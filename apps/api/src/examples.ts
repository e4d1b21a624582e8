/** The queries that GraphiQL opens with, each in a tab of its own. */
export const examples: readonly string[] = [
  `# How many states belonged to NATO at the end of each year, and which joined in it.
query Growth {
  membershipByYear(from: 1949, to: 2024) {
    year
    count
    joined {
      country { code name }
      from { date }
    }
  }
}
`,
  `# The day on which the Berlin Wall fell: the states of the time, and both alliances.
query Snapshot {
  snapshot(date: "1989-11-09") {
    validFrom
    validUntil
    states { code kind name }
    nato: members { code }
    warsawTreaty: members(organization: WTO) { code }
  }
}
`,
  `# How a state joined, and on what evidence.
query Accession {
  country(code: "POL") {
    name(language: PL)
    accession(organization: NATO) {
      protocolSignedOn { date }
      depositedOn { date }
      inForceOn { date }
      ceremonyOn { date }
    }
    memberships(organization: NATO) {
      sources { source { title publisher } url accessed }
    }
  }
}
`,
  `# In which state a place lay: Kaliningrad in 1980 and in 2020.
query Place {
  in1980: stateAt(date: "1980-01-01", point: { lat: 54.71, lon: 20.51 }) { ...Answer }
  in2020: stateAt(date: "2020-01-01", point: { lat: 54.71, lon: 20.51 }) { ...Answer }
}

fragment Answer on StateAtResult {
  ... on State { code name }
  ... on PlaceAtSea { message }
  ... on PlaceOutsideTheatre { message }
}
`,
]
