import type { Province } from './source.ts'

/** Provinces that are an atom of their own or belong to another atom than their state's, by Natural Earth's code. */
const BY_PROVINCE: Record<string, string> = {
  ...all('DE-BERLIN', 'DEU-1599'),
  ...all('DE-SAAR', 'DEU-1581'),
  ...all('DE-EAST', 'DEU-1601 DEU-3487 DEU-3488 DEU-1577 DEU-1600'),
  // Filed under Russia by Natural Earth; the fill follows UN membership.
  ...all('UA-CRIMEA', 'RUS-283 RUS-5482'),
  ...all('UA-DONETSK', 'UKR-327'),
  ...all('UA-LUHANSK', 'UKR-329'),
  ...all('UA-ZAPOR', 'UKR-331'),
  ...all('UA-KHERSON', 'UKR-4827'),
  ...all('RU-KGD', 'RUS-2324'),
  ...all('GE-ABK', 'GEO-3015'),
  ...all('GE-SHIDA', 'GEO-3039'),
  // The east bank of the Dniester and Bender; MDA-1645 is Ribnita, which Natural Earth calls Rezina.
  ...all('MD-TN', 'MDA-1652 MDA-1645 MDA-1628 MDA-1638 MDA-1637 MDA-1650'),
  ...all('IT-FTT-A', 'ITA-5458'),
  ...all('SI-FTT-B', 'SVN-1031 SVN-1033 SVN-1027'),
  ...all('HR-FTT-B', 'HRV-1592'),
  ...all('CA-NEWFOUNDLAND', 'CAN-686'),
  ...all('US-ALASKA', 'USA-3563'),
  ...all('US-HAWAII', 'USA-3517'),
  ...all('NO-SVALBARD', 'NOR-901'),
  ...all('ES-PLAZAS', 'ESP-5815 ESP-5835'),
  ...all('ES-CANARY', 'ESP-5842 ESP-5829'),
  ...all('PT-AZORES', 'PRT-735'),
  ...all('PT-MADEIRA', 'PRT-736'),
  ...all('FR-OVERSEAS', 'FRA-2000 FRA-1442 FRA-4603 FRA-4601 FRA-4602'),
  ...all('NL-OVERSEAS', 'NLD-5149 NLD-5148 NLD-5147'),
  // The Southern Territories of 1949, by today's wilayas: Adrar, Laghouat, Bechar, Djelfa, Tamanghasset, Ouargla,
  // El Bayadh, Illizi, Tindouf, El Oued, Naama, Ghardaia.
  ...all(
    'DZ-SAHARA',
    'DZA-2143 DZA-2193 DZA-2148 DZA-2212 DZA-2189 DZA-2194 DZA-2190 DZA-2188 DZA-2150 DZA-2191 DZA-2149 DZA-2192',
  ),
  // Claimed by several states, on rocks that no level of detail could show: the Paracel Islands.
  ...all('', 'PFA+00?'),
}

/** States that Natural Earth codes otherwise than ISO 3166, splits, or counts apart. */
const BY_STATE: Record<string, string> = {
  DZA: 'DZ-NORTH',
  DEU: 'DE-WEST',
  ALD: 'FI-ALAND',
  KOS: 'XKX',
  CYN: 'CY-NORTH',
  ...all('GB-SBA', 'ESB WSB'),
  ...all('GB-OVERSEAS', 'AIA CYM MSR TCA VGB SHN IOT'),
  ...all('FR-OVERSEAS', 'MAF BLM NCL PYF ATF WLF CLP'),
  ...all('NL-OVERSEAS', 'ABW CUW SXM'),
  ...all('US-OVERSEAS', 'PRI VIR UMI GUM MNP ASM'),
  PSX: 'PSE',
  SDS: 'SSD',
  SAH: 'ESH',
  SOL: 'SOM',
  KAS: 'IND',
  KAB: 'KAZ',
  USG: 'CUB',
  ...all('CHN', 'HKG MAC'),
  ...all('AUS', 'IOA CSI ATC NFK HMD'),
  // No state's: Antarctica, and the Spratly Islands, which five claim.
  ...all('', 'ATA PGA'),
}

/** The atom that a province belongs to (before the cut lines divide some), or null for what the atlas leaves out. */
export function atomOf(province: Province): string | null {
  return (BY_PROVINCE[province.adm1_code] ?? BY_STATE[province.adm0_a3] ?? province.adm0_a3) || null
}

function all(atom: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, atom]))
}
