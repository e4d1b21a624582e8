import { loadBorders } from '../node.ts'

/** Both levels of detail as the atlas ships them, for tables of tests. */
export const levels = (['coarse', 'fine'] as const).map((detail) => [detail, loadBorders(detail)] as const)
