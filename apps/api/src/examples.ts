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
      milestones { date { edtf } text }
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
  `# The battlegroups in the east on a day: who led, who took part, how strong they were, and who says so.
query Battlegroups {
  snapshot(date: "2018-06-01") {
    deployments(where: { layers: ["enhanced-forward-presence"] }) {
      name
      host { code name }
      place { name lat lon }
      contributors { country { code } role }
      strength(measure: TROOPS) {
        min
        max
        basis
        asOf { edtf }
        sources { source { title publisher } url }
      }
    }
  }
}
`,
  `# What stood within 500 km of Berlin while the missiles were in Cuba.
query Near {
  deployments(where: { near: { lat: 52.52, lon: 13.4, km: 500 }, during: { from: "1962-10-16", to: "1962-10-29" } }) {
    totalCount
    edges {
      node {
        name
        kind
        operators(at: "1962-10-22") { country { code } }
        systems { name rangeKm { min max } }
        stretches { from to status }
      }
    }
  }
}
`,
  `# The drafts of December 2021 article by article: what each touched on that day, on both sides.
query Drafts {
  draftTreaties {
    name
    articles {
      number
      subject
      touches {
        side
        deployments { name host { code } from { edtf } }
        reading
      }
    }
  }
}
`,
  `# Does "five to seven minutes" from near Kharkiv to Moscow hold? A ballistic missile, and what is behind the figure.
query FlightTime {
  reach(system: "pershing-2", from: { lat: 50, lon: 36.2 }, targets: ["moscow"]) {
    rangeKm { min max }
    targets {
      place { name }
      distanceKm
      inRange
      flightTime { minSeconds maxSeconds method }
    }
  }
}
`,
  `# Who ratified the accession of Sweden, in what order, and how long each took. Approval and deposit are two acts.
query Ratifications {
  accession(slug: "nato-sweden") {
    protocolSignedOn { date }
    ratifications(order: DEPOSITED) {
      ally { code name }
      body
      approvedOn { date }
      depositedOn { date }
      daysToApproval
      daysToDeposit
    }
  }
}
`,
  `# What happened in the spring of 1990 that was about Germany, and what was said on the occasion.
query Spring {
  events(where: { during: { from: "1990-03-01", to: "1990-06-01" }, countries: ["DEU"] }) {
    totalCount
    edges {
      node {
        date { edtf }
        title
        summary
        statements { title }
        sources { source { title } url accessed }
      }
    }
  }
}
`,
  `# Words on record: who said them, in what office, and how each side reads them.
query Statement {
  statement(slug: "baker-gorbachev-1990-02-09") {
    title
    speaker { name office }
    addressee
    date { edtf }
    forum
    kind
    quotation { language text }
    scope
    context
    readings { by text sources { source { title publisher } url } }
  }
}
`,
  `# A search takes names of any language and time, codes, dates and misspelt names.
query Search {
  search(text: "Gorbatschow", first: 10) {
    __typename
    ... on Country { code name }
    ... on Event { slug title }
    ... on Statement { slug title speaker { name } }
    ... on Source { slug title url }
  }
}
`,
  `# On what evidence the atlas stands, and the documents that it rests on most.
query Evidence {
  coverage {
    citations
    read
    byType { name records twoSources disputed open }
  }
  sources(first: 10, order: MOST_CITED) {
    totalCount
    edges { node { title publisher citationCount isRead } }
  }
}
`,
]
