import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'

/** The extensions that the migrations ask for, as the embedded database takes them. A server has them among its own. */
export const extensions = { btree_gist, pg_trgm }
