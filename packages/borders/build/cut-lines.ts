import type { Position } from 'geojson'

/** A line that divides one province of Natural Earth between two atoms. */
export interface CutLine {
  /** Natural Earth's code of the province. */
  readonly province: string
  /** The atom on the left of the line, seen in its direction, and the one on its right. */
  readonly left: string
  readonly right: string
  /** Longitude and latitude. The ends snap to the nearest vertex of the province's outline. */
  readonly line: readonly Position[]
}

/*
 * Drawn by hand from landmarks, where Natural Earth has no border to follow. They are good for a map of Europe,
 * not for one of a city. How far each may be off is said with it; the README repeats it.
 */
export const cutLines: readonly CutLine[] = [
  {
    // Sector border of Berlin, from Lübars by Bornholmer Straße, Bernauer Straße, the Brandenburg Gate, Checkpoint
    // Charlie, the Spree and the Teltow Canal to Schönefeld. Within about 0.5 km, 1 km in the south-east.
    province: 'DEU-1599',
    left: 'DE-BERLIN-E',
    right: 'DE-BERLIN-W',
    line: [
      [13.3642, 52.6236],
      [13.37, 52.612],
      [13.368, 52.601],
      [13.3625, 52.59],
      [13.364, 52.5817],
      [13.378, 52.5733],
      [13.3925, 52.5652],
      [13.3985, 52.5547],
      [13.401, 52.548],
      [13.4045, 52.5409],
      [13.3885, 52.5347],
      [13.38, 52.539],
      [13.3735, 52.538],
      [13.367, 52.535],
      [13.3722, 52.5279],
      [13.374, 52.5245],
      [13.376, 52.5205],
      [13.377, 52.5163],
      [13.377, 52.5095],
      [13.3815, 52.5072],
      [13.3904, 52.5075],
      [13.3995, 52.507],
      [13.406, 52.505],
      [13.4115, 52.505],
      [13.419, 52.5035],
      [13.4235, 52.5057],
      [13.428, 52.5108],
      [13.445, 52.5018],
      [13.4515, 52.4965],
      [13.4455, 52.494],
      [13.4495, 52.4868],
      [13.456, 52.479],
      [13.4625, 52.4735],
      [13.469, 52.466],
      [13.4713, 52.4606],
      [13.464, 52.456],
      [13.466, 52.448],
      [13.479, 52.442],
      [13.489, 52.4388],
      [13.505, 52.431],
      [13.522, 52.4262],
      [13.5245, 52.418],
      [13.51972, 52.40486],
    ],
  },
  {
    // The Elbe between Alt Garge and Boizenburg, where Natural Earth draws Lower Saxony up to 3 km beyond it, into
    // the Amt Neuhaus. Within about 1 km. The rest of the Amt Neuhaus lies in Natural Earth's Mecklenburg.
    province: 'DEU-1576',
    left: 'DE-WEST',
    right: 'DE-AMTNEUHAUS',
    line: [
      [10.83927, 53.26011],
      [10.8, 53.261],
      [10.77, 53.273],
      [10.748, 53.287],
      [10.738, 53.3],
      [10.722, 53.32],
      [10.712, 53.34],
      [10.70971, 53.36834],
    ],
  },
  {
    // South Ossetia's border with the rest of Shida Kartli, from the watershed above Sachkhere by Znauri, south of
    // Tskhinvali, to the Ksani. Within about 4 km.
    province: 'GEO-3039',
    left: 'GE-SOSSETIA',
    right: 'GEO',
    line: [
      [43.61587, 42.25783],
      [43.67, 42.16],
      [43.76, 42.115],
      [43.86, 42.12],
      [43.91, 42.17],
      [43.96, 42.2],
      [44.02, 42.2],
      [44.08, 42.18],
      [44.12, 42.14],
      [44.2, 42.11],
      [44.26609, 42.06894],
    ],
  },
  {
    // Its western end, where Natural Earth draws Imereti up to 14 km too far east. Within about 4 km.
    province: 'GEO-3030',
    left: 'GEO',
    right: 'GE-SOSSETIA',
    line: [
      [43.61587, 42.25783],
      [43.62, 42.3],
      [43.6, 42.35],
      [43.58745, 42.39473],
    ],
  },
  {
    // The country around Kvaisa, which Natural Earth counts to Racha. Within about 4 km.
    province: 'GEO-3035',
    left: 'GEO',
    right: 'GE-SOSSETIA',
    line: [
      [43.58745, 42.39473],
      [43.57, 42.45],
      [43.58, 42.52],
      [43.65, 42.57],
      [43.75111, 42.59874],
    ],
  },
  {
    // The district of Akhalgori, which lies in Mtskheta-Mtianeti: the watershed between Ksani and Aragvi.
    // Within about 4 km.
    province: 'GEO-3034',
    left: 'GE-SOSSETIA',
    right: 'GEO',
    line: [
      [44.35267, 42.03343],
      [44.43, 42.04],
      [44.52, 42.04],
      [44.56, 42.12],
      [44.58, 42.22],
      [44.55, 42.32],
      [44.49, 42.41],
      [44.42, 42.47],
      [44.33438, 42.49472],
    ],
  },
  {
    // The Free Territory of Trieste against Yugoslavia, after article 22 of the Treaty of Peace with Italy: Monte
    // Goli, west of Kastelec, east of Osp, west of Rižana and Rožar, east of Truške and Hrvoji. Within about 1 km.
    province: 'SVN-1031',
    left: 'SVN',
    right: 'SI-FTT-B',
    line: [
      [13.86793, 45.60217],
      [13.8575, 45.571],
      [13.8425, 45.5445],
      [13.844, 45.533],
      [13.85, 45.505],
      [13.853, 45.487],
      [13.846, 45.463],
      [13.83557, 45.42911],
    ],
  },
  {
    // Its southern part, in today's Croatia: west of Šterna and Završje, east of Kostanjica, then down the Mirna.
    // Within about 1 km.
    province: 'HRV-1592',
    left: 'HRV',
    right: 'HR-FTT-B',
    line: [
      [13.83557, 45.42911],
      [13.8, 45.415],
      [13.788, 45.405],
      [13.772, 45.388],
      [13.773, 45.371],
      [13.758, 45.351],
      [13.737, 45.346],
      [13.69, 45.334],
      [13.64, 45.325],
      [13.60955, 45.32014],
    ],
  },
]
