import { openDatabase } from '../open-database.ts'
import { seed } from '../seed/seed.ts'
import { grownSample } from './grown-sample.ts'

/** Run as a process of its own: seeds the database of the environment, and is killed in the middle of its transaction. */
const database = await openDatabase(undefined, {
  onQuery(sql) {
    if (/^INSERT INTO .*"Membership"/.test(sql)) process.kill(process.pid, 'SIGKILL')
  },
})
await seed(database, grownSample())
