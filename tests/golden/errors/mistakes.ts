/** A file with a mistake. The main file is `case.yaml`; others lie beside it. */
export interface Mistake {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  readonly overrides?: readonly string[]
  /** whether the file is read as a comparison */
  readonly comparison?: true
}

const file = (title: string, text: string, others: Readonly<Record<string, string>> = {}): Mistake => ({
  title,
  files: { 'case.yaml': text, ...others },
})
const option = (title: string, ...overrides: readonly string[]): Mistake => ({
  title,
  files: { 'case.yaml': 'inflow: 1\n' },
  overrides,
})
const comparison = (title: string, text: string, others: Readonly<Record<string, string>> = {}): Mistake => ({
  ...file(title, text, others),
  comparison: true,
})

const BOMB = [
  'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
  'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
  'e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]',
].join('\n')

const GUARDS = `  guards:
    arrivalsPerYear: 50
    entrySide: state
    trust: 0.5
    needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 }
`

const ONE_SIDE = `extends: nothing
groups:
  jobseekers:
    arrivalsPerYear: 100
    entrySide: state
    trust: 0.6
    needs: { health: 0.1, social: 0.1, skills: 0.2, work: 0.3 }
teams:
  advisors:
    side: state
    advisors: 5
    caseload: 100
    groups: [jobseekers]
`

export const mistakes: readonly Mistake[] = [
  // names
  file('a key is misspelt', 'colaborationRate: 0.5\n'),
  file('a key is written in another style', 'collaboration_rate: 0.5\n'),
  file('a key stands in the wrong block', 'slack:\n  absentShare: 0.1\n'),
  file('a key belongs into a block', 'mixedSeating: 0.5\n'),
  file('a key within a block is misspelt', 'teams:\n  state-youth:\n    caselaod: 35\n'),
  file('a key is like nothing', 'wallpaper: blue\n'),
  file(
    'keys are Norwegian',
    'navn: mitt kontor\ntilgang: 0.5\nledelse:\n  leder: 1\n  fellesmøter: 7\nlag:\n  state-youth: { portefølje: 25, veiledere: 8 }\nmålgrupper:\n  young: { tillit: 0.5, helse: 0.2 }\ntiltak:\n  cantina: { plasser: 30, varighet: many, eier: kommune }\n',
  ),
  file(
    'keys are those of other programs',
    'runs: 20\nburn_in: 1\nstaff: 5\nmeasures:\n  cantina: { capacity: 30 }\n',
  ),
  file(
    'keys are not indented',
    'leadership:\nleaders: 1\nopenness: 7\nteams:\nstate-youth:\ncaseload: 25\nyears: 3\n',
  ),
  file('keys of a team stand beside its name', 'teams:\n  state-youth:\n  caseload: 25\n'),
  file('keys of a team stand without its name', 'teams:\n  caseload: 25\n'),
  file('limits are not indented', 'limits:\nneeds-relieved: { min: 0.2 }\n'),
  file('a key is a path', 'leadership.leaders: 7\nteams:\n  state-youth.caseload: 25\n'),
  file(
    'a block stands within another one that is not its own',
    'leadership:\n  leaders: 1\n  agenda:\n    minutesPerDay: 450\n',
  ),
  file(
    'a list stands for a block',
    'teams:\n  - state-youth:\n      caseload: 25\nleadership:\n  - leaders: 1\n',
  ),
  file('the name of a team is misspelt', 'teams:\n  state-yuoth:\n    caseload: 35\n'),
  file('the name of a team cannot be one', 'teams:\n  State Youth:\n    caseload: 35\n'),
  file('a name would be a prototype', 'teams:\n  __proto__:\n    caseload: 35\n'),
  file('a new measure says too little', 'measures:\n  choir:\n    owner: municipal\n'),
  file(
    'a new team, a new group and a new measure say too little while other things are wrong',
    'measures:\n  choir: { owner: municipal, places: -5 }\n  swimming:\nteams:\n  state-new: { caseload: 1e9, groups: [unge] }\ngroups:\n  guards: { arrivalsPerYear: 1e9, ageFrom: 30, ageTo: 20 }\n  young: { ageFrom: 40, ageTo: 20 }\nslack: { visitShare: 0.9 }\n',
  ),
  file('what is removed is not there', 'measures:\n  cantine: remove\n'),
  file('a scenario has a name that no folder can have', 'name: a/b\n'),

  // values
  file('a word stands for a number', 'inflow: fast\n'),
  file('a duration has another unit', 'years: 24 months\n'),
  file('a share is a percentage', 'agenda:\n  absentShare: 13 %\n'),
  file('a share is a percentage without its sign', 'leadership:\n  mixedSeating: 60\n'),
  file('a number has a decimal comma', 'inflow: 0,8\n'),
  file('a number is negative', 'inflow: -1\n'),
  file('a number is too large', 'years: 200\n'),
  file('a number is not whole', 'years: 2.5\n'),
  file('a number is infinite', 'inflow: .inf\n'),
  file('a number is none', 'inflow: .nan\n'),
  file('a flag says yes', 'mechanisms:\n  turnover: yes\n'),
  file('a flag is a number', 'mechanisms:\n  turnover: 1\n'),
  file(
    'flags are Norwegian, abroad, in quotation marks or in other words',
    'mechanisms: { turnover: ja, absence: Nei, noShow: sant, relapse: usant, returns: På, divide: av, slack: "true", leaders: enabled, culture: f }\n',
  ),
  file(
    'numbers are written as Norwegians write them',
    'inflow: 0,35\ngroups:\n  young:\n    arrivalsPerYear: 1 200,5\n    ageFrom: 18 år\n    trust: 50 prosent\nmeasures:\n  cantina: { costPerMonth: "kr 8 000,-" }\nagenda: { staffCostPerYear: 1.200.000 }\n',
  ),
  file(
    'numbers are written in other ways',
    `inflow: 50 %\nteams:\n  state-youth:\n    caseload: ca. 25\nagenda:\n  minutesPerDay: "450"\n  staffCostPerYear: 1,200,000\n  absentShare: 1/8\nslack: { visitShare: +10% }\nmeasures:\n  cantina: { places: 5-10, days: half, costPerMonth: 8'000 }\n`,
  ),
  file('a number has its thousands set apart by a point', 'replications: 1.000\n'),
  file('a number is written to another base', 'years: 0x3\n'),
  file('an option is Norwegian', 'teams:\n  state-youth: { side: kommunal, efforts: [standardinnsats] }\n'),
  file('an option is misspelt', 'caseloads:\n  atLimit: wating\n'),
  file('a list is a single word', 'teams:\n  state-youth:\n    groups: young\n'),
  file('a word in a list is misspelt', 'teams:\n  state-youth:\n    efforts: [standard, situatonal]\n'),
  file('a word stands in a list twice', 'teams:\n  state-youth:\n    groups: [young, young]\n'),
  file('a number is a list', 'inflow: [1, 2]\n'),
  file('a block is a number', 'leadership: 1\n'),
  file('a number is a block', 'inflow:\n  young: 2\n'),
  file('a value is missing', 'inflow:\nyears: 3\n'),

  // YAML
  file('a key is given twice', 'inflow: 1\nyears: 3\ninflow: 2\n'),
  file('a tab indents', 'leadership:\n\tleaders: 1\n'),
  file('a bracket is not closed', 'teams:\n  state-youth:\n    groups: [young\n'),
  file('a quotation mark is not closed', 'name: "mine\n'),
  file('indentation jumps', 'leadership:\n    leaders: 1\n  openness: 0.5\n'),
  file('a line is indented deeper than a key that has a value', 'inflow: 1\n  years: 3\n'),
  file('the colon has no space behind it', 'inflow:1\nyears: 3\n'),
  file('the last key has no space behind its colon', 'years: 3\ninflow:1\n'),
  file('a question has a colon', 'question: Who pays: state or municipality?\n'),
  file('a text holds its own quotation mark', "question: 'What's new?'\n"),
  file('a path of Windows stands in double quotation marks', 'extends: "C:\\offices\\base.yaml"\n'),
  file('a list starts beside its key', 'extends: - unitary\n'),
  file('a text starts with a sign of YAML', 'seed: @home\n'),
  file('a comma is missing between braces', 'slack: { visitShare: 0.1 employerShare: 0.1 }\n'),
  file('a decimal comma stands between braces', 'slack: { visitShare: 0,1, employerShare: 0.1 }\n'),
  file('a decimal comma between braces is not the only mistake', 'slack: { visitShare: 1,1 }\nyears: 0\n'),
  file('a number has its thousands set apart', 'groups:\n  young:\n    arrivalsPerYear: 1 200\n'),
  file('a number has a typographic minus', 'inflow: \u22121\n'),
  file('non-breaking spaces indent', 'leadership:\n\u00A0\u00A0leaders: 1\n'),
  file('a non-breaking space follows a colon', 'years: 3\ninflow:\u00A01\n'),
  file('quotation marks are typographic', 'question: “Who pays: state or municipality?”\n'),
  file('lines come out of a spreadsheet', 'parameter;value\ninflow;0,8\n'),
  file('lines end as on an old Macintosh', 'inflow: 1\ryears: 3\r'),
  file('a known tag is used', 'inflow: !!float 1\n'),
  file('a tag without a name is used', 'inflow: ! 1\n'),
  file('a second document follows', 'inflow: 1\n---\ninflow: 2\n'),
  file('a tag is used', 'inflow: !fast 1\n'),
  file('an older YAML is asked for', '%YAML 1.1\n---\ninflow: 1\n'),
  file('a merge key is used', 'leadership:\n  <<: { leaders: 1 }\n'),
  file('an anchor is missing', 'inflow: *usual\n'),
  file('an anchor holds itself', 'teams: &a [*a]\n'),
  file('anchors explode', BOMB),
  file('brackets are nested without end', `teams: ${'['.repeat(100_000)}`),
  file('a key is a list', '? [inflow]\n: 1\n'),
  file('a file is empty', ''),
  file('a file holds comments only', '# nothing yet\n'),
  file('a file is a list', '- inflow: 1\n'),
  file('a file is a text', 'dual\n'),

  // extends
  file('what is extended is not there', 'extends: bse.yaml\n', { 'base.yaml': 'inflow: 1\n' }),
  file('what is extended is misspelt', 'extends: leadership-unitry\n'),
  file('what is extended is a number', 'extends: 5\n'),
  file('what is extended is a file of another kind', 'extends: [base.txt, base.xlsx, base]\n', {
    'base.txt': 'inflow: 1\n',
    'base.xlsx': '',
    base: 'inflow: 1\n',
  }),
  file('what is extended lacks its ending', 'extends: base\n', { 'base.yaml': 'inflow: 1\n' }),
  file('what is extended is shipped and has an ending', 'extends: unitary.yaml\n'),
  file('what is extended is a spreadsheet with the ending of a scenario', 'extends: base.yaml\n', {
    'base.yaml': 'PK\u0003\u0004',
  }),
  file('what is extended has a Norwegian name', 'extends: todelt ledelse\n'),
  file('a file extends itself', 'extends: case.yaml\n'),
  file('files extend one another', 'extends: a.yaml\n', {
    'a.yaml': 'extends: b.yaml\n',
    'b.yaml': 'extends: a.yaml\n',
  }),
  file('what is extended last would change nothing', 'extends: [unitary, office]\n'),
  file('what is extended has a mistake', 'extends: base.yaml\n', { 'base.yaml': 'inflow: fast\n' }),
  file('only a part of an office is extended', 'extends: teams\n'),

  // sense
  file('nobody comes and nobody works', 'extends: nothing\n'),
  file('more arrive in a day than can be drawn', 'groups:\n  jobseekers:\n    arrivalsPerYear: 190000\n'),
  file(
    'a profile by month is none',
    'groups:\n  jobseekers:\n    arrivalsByMonth: [61, 55, 48]\n  young:\n    arrivalsByMonth: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n  health:\n    arrivalsByMonth: [9, 9, 9, 9, 9, 9, -9, 9, 9, ni, 9, 9]\n  social:\n    arrivalsByMonth: { december: 0 }\n',
  ),
  file(
    'more arrive in a month than can be drawn',
    'groups:\n  jobseekers:\n    arrivalsPerYear: 20000\n    arrivalsByMonth: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]\n',
  ),
  file(
    'a dated change is called like a key',
    'reform:\n  transfer:\n    inYear: 2\n    transfer: { share: 1 }\n',
  ),
  file(
    'a dated change has no profile by month',
    'reform:\n  autumn:\n    inYear: 2\n    groups: { young: { arrivalsByMonth: [1, 2] } }\n',
  ),
  file('nobody serves a group', `groups:\n${GUARDS}`),
  file(
    'nobody serves a group where it comes from the other side',
    `groups:\n${GUARDS}teams:\n  state-jobseekers:\n    advisors: 13\n    groups: [jobseekers, newcomers, social, young, guards]\n  state-adjusted:\n    advisors: 17\n    groups: [health, jobseekers, social, newcomers, young, guards]\n`,
  ),
  file(
    'no team takes an effort category',
    ONE_SIDE.replace(
      'groups: [jobs',
      'efforts: [standard, situational, permanently-adjusted]\n    groups: [jobs',
    ),
  ),
  file(
    'more advisors work than can be simulated',
    ['side', 'other', 'third'].reduce(
      (text, name) =>
        `${text}  ${name}: { side: state, advisors: 1900, caseload: 40, groups: [jobseekers] }\n`,
      ONE_SIDE,
    ),
  ),
  file('a team serves nobody', 'teams:\n  state-youth:\n    groups: []\n'),
  file('a team serves a group that is not there', 'teams:\n  state-youth:\n    groups: [yuong]\n'),
  file('a group is removed that teams and measures name', 'groups:\n  young: remove\n'),
  file('no one may use a measure', 'measures:\n  language-course:\n    groups: [pupils]\n'),
  file('a measure comes after more than there are', 'measures:\n  cantina:\n    minimumStays: 20\n'),
  file('a measure has no places', 'measures:\n  cantina:\n    places: 0\n'),
  file('more slack is spent than there is', 'slack:\n  visitShare: 0.5\n  employerShare: 0.4\n'),
  file('ages run backwards', 'groups:\n  young:\n    ageFrom: 30\n'),
  file('incomes exceed all persons', 'groups:\n  social:\n    stateBenefitShare: 0.3\n'),
  file('advisors and caseload do not fit', 'teams:\n  state-youth:\n    advisors: 20\n    caseload: 40\n'),
  file(
    'how many advisors there are cannot be known',
    'teams:\n  choir:\n    side: state\n    caseload: 30\n    groups: [young]\n    complexOnly: true\n',
  ),
  file('more advisors move than there are', 'transfer:\n  advisorsMoved: 15\n'),
  file('a request dies before its time', 'divide:\n  patienceDays: 9\n  deathDays: 5\n'),

  // outcomes
  file('a limit names an unknown outcome', 'limits:\n  lasting-work: { min: 0.3 }\n'),
  file('a limit has an unknown breakdown', 'limits:\n  needs-relieved/team/state-youth: { min: 0.3 }\n'),
  file('a limit has an unknown level', 'limits:\n  needs-relieved/group/yuong: { min: 0.3 }\n'),
  file('a limit lacks a level', 'limits:\n  needs-relieved/group: { min: 0.3 }\n'),
  file('a limit limits nothing', 'limits:\n  needs-relieved: {}\n'),
  file('no value keeps a limit', 'limits:\n  needs-relieved: { min: 0.5, max: 0.4 }\n'),
  file('a limit is a number', 'limits:\n  needs-relieved: 0.5\n'),
  file('a limit has a misspelt key', 'limits:\n  needs-relieved: { mni: 0.5, max: 1 }\n'),
  file(
    'limits and precision are written as Norwegians write numbers',
    'limits:\n  needs-relieved:\n    min: 20 %\n    max: 0,5\nprecision:\n  needs-relieved: 0,01\n',
  ),
  file('a precision is zero', 'precision:\n  needs-relieved: 0\n'),

  // many at once
  file(
    'a file has many mistakes',
    'inflow: fast\nslack:\n  visitShare: 0.9\nteams:\n  state-youth:\n    caselaod: 35\n    groups: young\nmeasures:\n  cantina:\n    owner: city\nlimits:\n  needs-mt: { min: 0 }\n',
  ),

  // options
  option('an option sets nothing', 'inflow'),
  option('an option has no path', '=5'),
  option('an option has a misspelt path', 'leadership.openess=0.5'),
  option('an option has a value of the wrong type', 'years=soon'),
  option('an option has no value', 'inflow='),
  option('an option sets what a file extends', 'extends=unitary'),
  option('an option has broken YAML', 'teams.state-youth.groups=[young'),
  option('an option sets a whole team to a number', 'teams.state-youth=5'),

  // comparisons
  file('a comparison is read as a scenario', 'baseline: dual\nalternatives: [unitary]\n'),
  file('a scenario varies something', 'extends: dual\nvary:\n  inflow: [0.9, 1]\n'),
  comparison(
    'a comparison has one of each mistake',
    'name: [x]\nbasis: dual\nalternatives: [unitry, other.yaml]\nvary:\n  inflow: [1, fast]\n  seed: [a, b]\noutcomes: [work, needs-relieved/grup/x]\nbands: { needs-mt: 1 }\nlimits: { needs-relieved: 3 }\n',
    {
      'other.yaml': 'inflow: fast\n',
    },
  ),
  comparison(
    'a comparison lists one scenario and one outcome without brackets',
    'baseline: dual\nalternatives: unitary\noutcomes: needs-relieved\n',
  ),
  comparison('a comparison has no baseline', 'alternatives: [unitary]\n'),
  comparison('a comparison has nothing to compare', 'baseline: dual\n'),
  comparison('a comparison names an unknown scenario', 'baseline: dual\nalternatives: [unitry]\n'),
  comparison('a comparison has a misspelt key', 'baseline: dual\nalternative: [unitary]\n'),
  comparison('a comparison varies over no list', 'baseline: dual\nvary:\n  inflow: 2\n'),
  comparison('a comparison varies an unknown path', 'baseline: dual\nvary:\n  inflw: [1, 2]\n'),
  comparison(
    'a comparison varies blocks and ranges that are none',
    'baseline: dual\nvary:\n  leadership:\n    openness: [0.1, 0.9]\n  collaborationRate: 0.1-0.5\n  teams.municipal-youth.advisors: 9..5\n  agenda.absentShare: 0.1..0.2\n  slack.visitShare: 0.1..0.4 step 0.2\n  turnover.ratePerYear: 0..1 step 0.0001\n  stateOfMind.talkGain: 0..1 step 0\n  culture.giverPull: [[0.1, 0.2]]\n  inflow: [0.5..1.5 step 0.5, 1]\n  leadership.discretion: 0.1..0.9\n',
  ),
  comparison(
    'a comparison varies decimals with commas',
    'baseline: dual\nvary:\n  inflow: [0,9]\n  collaborationRate: [0,1, 0,5]\n  leadership.openness: [0,1;0,5]\n  leadership.mixedSeating: 0,1..0,9 step 0,2\n  agenda.absentShare: [8,5 9,5]\n  mechanisms.turnover: [ja, nei]\n',
  ),
  comparison('a comparison varies what its scenarios share', 'baseline: dual\nvary:\n  seed: [a, b]\n'),
  comparison(
    'a comparison varies over the same value twice',
    'baseline: dual\nvary:\n  inflow: [0.5, 0.50]\n',
  ),
  comparison('a comparison varies over a wrong value', 'baseline: dual\nvary:\n  inflow: [1, fast]\n'),
  comparison(
    'a comparison names an unknown outcome',
    'baseline: dual\nalternatives: [unitary]\noutcomes: [work]\n',
  ),
  comparison(
    'a comparison has a band of zero',
    'baseline: dual\nalternatives: [unitary]\nbands:\n  needs-relieved: 0\n',
  ),
  comparison('a comparison has other people on each side', 'baseline: dual\nalternatives: [other.yaml]\n', {
    'other.yaml': 'seed: other\nyears: 3\n',
  }),
  comparison('a comparison names a scenario twice', 'baseline: dual\nalternatives: [unitary, unitary]\n'),
  comparison('a scenario of a comparison has a mistake', 'baseline: dual\nalternatives: [other.yaml]\n', {
    'other.yaml': 'inflow: fast\n',
  }),
  // trials
  file('a trial draws more than all', 'trial:\n  share: 1.5\n  treatment: { intervalFactor: 0.5 }\n'),
  file('a trial sends people to no team', 'trial:\n  share: 0.5\n  treatment: { team: state-yuoth }\n'),
  file(
    'a trial names measures that are not there',
    'trial:\n  share: 0.5\n  treatment:\n    withheld: workplace\n    reserved: { measure: educaton, places: 3 }\n',
  ),
  file(
    'a trial has two teams on one side',
    'trial:\n  share: 0.5\n  treatment:\n    team: state-youth\n    otherTeam: state-adjusted\n',
  ),
  file(
    'a trial is of joint plans where nobody holds one',
    'mechanisms: { jointPlans: false }\ntrial:\n  share: 0.5\n  treatment: { bothSides: true, jointPlan: true }\n',
  ),
  file(
    'a trial is for a group that does not come',
    'trial:\n  share: 0.5\n  eligible: { groups: [youth] }\n  treatment: { bothSides: true }\n',
  ),
  file(
    'nobody is ever of the age of a trial',
    'trial:\n  share: 0.5\n  eligible: { groups: [young], ageFrom: 40 }\n  treatment: { bothSides: true }\n',
  ),
  file(
    'nobody of the stock can be in a trial',
    'trial:\n  share: 0.5\n  entry: stock\n  eligible: { afterDays: 200, untilDays: 100 }\n  treatment: { bothSides: true }\n',
  ),
  file(
    'a trial begins after the end',
    'years: 3\ntrial:\n  share: 0.5\n  fromYear: 4\n  treatment: { bothSides: true }\n',
  ),
  file(
    'a trial keeps more places than there are',
    'trial:\n  share: 0.5\n  treatment: { reserved: { measure: cantina, places: 100 } }\n',
  ),
  file(
    'a trial in an office with full caseloads',
    'caseloads: { keptFull: true }\ntrial:\n  share: 0.5\n  treatment: { bothSides: true }\n',
  ),
  file('a dated change has no name', 'reform:\n  inYear: 3\n  leadership:\n    leaders: 1\n'),
  file('a dated change changes what cannot change', 'reform:\n  merger:\n    inYear: 2\n    seed: other\n'),
  file(
    'a dated change takes out a team that nobody knows',
    'reform:\n  merger:\n    inYear: 2\n    teams: { state-yuoth: remove }\n',
  ),
  file(
    'a dated change leaves people without a team',
    'reform:\n  merger:\n    inYear: 2\n    teams: { state-adjusted: remove, municipal-social: remove }\n',
  ),
  file(
    'users are moved to a team that nobody knows',
    'reform:\n  merger:\n    inYear: 2\n    move: { from: municipal-social, to: state-adjusted-team }\n',
  ),
]

/** Files that are simulated, but not without a word. */
export const doubts: readonly Mistake[] = [
  file('a number is not plausible', 'agenda:\n  minutesPerDay: 900\n'),
  file('a caseload leaves no minutes', 'teams:\n  state-jobseekers:\n    caseload: 300\n'),
  file(
    'a number may have its thousands set apart by a point',
    'groups:\n  young:\n    arrivalsPerYear: 1.200\n',
  ),
  file('a treatment is described without a trial', 'trial:\n  treatment: { intervalFactor: 0.5 }\n'),
  file('a trial gives the treated nothing', 'trial:\n  share: 0.5\n'),
  file(
    'no trial sends anybody to a team',
    'teams:\n  helpers: { side: state, advisors: 2, caseload: 20, groups: [young], trialOnly: true }\n',
  ),
  file(
    'a dated change never comes',
    'years: 2\nreform:\n  one-leader: { inYear: 3, leadership: { leaders: 1 } }\n',
  ),
  file('a dated change changes nothing', 'reform:\n  one-leader:\n    inYear: 2\n'),
]

/** Titles of the cases that are told in other languages than English as well: one of each kind. */
export const translated: ReadonlySet<string> = new Set([
  'a key stands in the wrong block',
  'keys are Norwegian',
  'a key is a path',
  'a new measure says too little',
  'what is removed is not there',
  'a scenario has a name that no folder can have',
  'numbers are written as Norwegians write them',
  'a number is not whole',
  'an option is misspelt',
  'a word stands in a list twice',
  'a tab indents',
  'a question has a colon',
  'non-breaking spaces indent',
  'a second document follows',
  'what is extended is a spreadsheet with the ending of a scenario',
  'what is extended last would change nothing',
  'files extend one another',
  'nobody comes and nobody works',
  'more arrive in a month than can be drawn',
  'no team takes an effort category',
  'a group is removed that teams and measures name',
  'incomes exceed all persons',
  'advisors and caseload do not fit',
  'a request dies before its time',
  'a limit has an unknown level',
  'a limit limits nothing',
  'an option sets what a file extends',
  'a comparison is read as a scenario',
  'a comparison has nothing to compare',
  'a comparison varies blocks and ranges that are none',
  'a comparison varies decimals with commas',
  'a comparison has other people on each side',
  'nobody is ever of the age of a trial',
  'a trial keeps more places than there are',
  'a dated change has no name',
  'a dated change leaves people without a team',
])
