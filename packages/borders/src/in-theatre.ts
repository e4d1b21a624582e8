/** The states, present and former, and the territories whose history the atlas tells. */
const THEATRE = new Set(
  [
    'ALB AND AUT BEL BGR BIH CHE CSK CYP CZE DDR DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA',
    'MCO MKD MLT MNE NLD NOR POL PRT ROU SCG SMR SRB SVK SVN SWE VAT XKX YUG',
    'ARM AZE BLR GEO KAZ KGZ MDA RUS SUN TJK TKM UKR UZB',
    'CAN MEX TUR USA',
    'XBW XSA XTR XZS XZW',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Whether a code is that of a state or territory of the theatre: Europe, Canada, Mexico and the United States, the
 * Soviet Union and its successors, Turkey, Cyprus, Malta. All others are drawn as they are today, without name and
 * colour.
 */
export function inTheatre(code: string): boolean {
  return THEATRE.has(code)
}
