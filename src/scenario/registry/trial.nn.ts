import type { TextsOf } from './paths.ts'

const CHOICE = 'Eit val for den som utformar forsøket.'

export const trial = {
  trial: {
    meaning: 'Eit forsøk på kontoret: Nokre av dei som kan delta, blir trekte ut og behandla annleis.',
  },
  'trial.share': {
    meaning:
      'Del av dei som kan delta, som hamnar i tiltaksgruppa, trekt tilfeldig for kvar einskild. Dei andre er kontrollgruppa. 0 er ikkje noko forsøk.',
    source: CHOICE,
  },
  'trial.entry': {
    meaning:
      'Om folk blir trekte når dei kjem til kontoret for første gong, blant dei som er der når forsøket tek til, eller begge delar.',
    source: CHOICE,
  },
  'trial.fromYear': { meaning: 'Forsøket tek til med dette målte året.', source: CHOICE },
  'trial.intakeDays': { meaning: 'Dagar frå starten då nye brukarar blir trekte.', source: CHOICE },
  'trial.days': { meaning: 'Dagar frå trekkinga som forsøkstiltaket varer for ein person.', source: CHOICE },
  'trial.eligible': { meaning: 'Kven som kan delta i forsøket.' },
  'trial.eligible.groups': {
    meaning: 'Målgrupper som kan delta. Er ingen nemnde, gjeld det alle.',
    source: CHOICE,
  },
  'trial.eligible.efforts': {
    meaning:
      'Innsatsgrupper som kan delta, slik dei er vurderte, eller for nye brukarar slik behova tilseier. Er ingen nemnde, gjeld det alle.',
    source: CHOICE,
  },
  'trial.eligible.complexOnly': {
    meaning: 'Om berre personar som har samansette behov når dei kjem, kan delta.',
    source: CHOICE,
  },
  'trial.eligible.ageFrom': { meaning: 'Lågaste alder på trekkingsdagen.', source: CHOICE },
  'trial.eligible.ageTo': { meaning: 'Høgaste alder på trekkingsdagen.', source: CHOICE },
  'trial.eligible.afterDays': {
    meaning:
      'Dagar på kontoret før trekkinga: Nye brukarar blir trekte så lenge etter at dei først kom, om dei framleis er der.',
    source: CHOICE,
  },
  'trial.eligible.untilDays': {
    meaning: 'Lengste tid på kontoret for dei som blir trekte frå bestanden.',
    source: CHOICE,
  },
  'trial.treatment': { meaning: 'Kva tiltaksgruppa får i staden for det alle får.' },
  'trial.treatment.team': {
    meaning:
      'Teamet som følgjer opp tiltaksgruppa på si side så lenge det er under porteføljetaket. Ingenting tyder det vanlege teamet.',
    source: CHOICE,
  },
  'trial.treatment.otherTeam': {
    meaning:
      'Teamet som på same måten følgjer opp tiltaksgruppa på den andre sida. Ingenting tyder det vanlege teamet, om det finst.',
    source: CHOICE,
  },
  'trial.treatment.intervalFactor': {
    meaning:
      'Faktor på dei ønskte intervalla mellom samtalar for tiltaksgruppa: 0,5 er dobbelt så mange samtalar.',
    source: CHOICE,
  },
  'trial.treatment.everyDays': {
    meaning:
      'Dagar mellom samtalar for tiltaksgruppa i staden for det ønskte intervallet, uansett arbeidsmengd. Utan verdi er det som vanleg.',
    source: CHOICE,
  },
  'trial.treatment.inPerson': {
    meaning: 'Del av samtalane med tiltaksgruppa som er med oppmøte. Utan verdi er det som på teamet deira.',
    source: CHOICE,
  },
  'trial.treatment.bothSides': {
    meaning: 'Om begge sidene følgjer opp tiltaksgruppa frå den første samtalen.',
    source: CHOICE,
  },
  'trial.treatment.jointPlan': {
    meaning:
      'Om dei to rettleiarane til ein person i tiltaksgruppa har éin felles plan. Krev `mechanisms.jointPlans` og ein rettleiar på kvar side.',
    source: CHOICE,
  },
  'trial.treatment.talksLost': {
    meaning:
      'Dei første samtalane etter trekkinga som ikkje blir haldne. Dei neste blir haldne, med det vanlege intervallet.',
    source: CHOICE,
  },
  'trial.treatment.awayDays': {
    meaning:
      'Dagar frå trekkinga då ingen rettleiar snakkar med tiltaksgruppa. Samtalane ventar til dagen etter.',
    source: CHOICE,
  },
  'trial.treatment.withheld': {
    meaning: 'Tiltaket som ingen plan for tiltaksgruppa kan nemne, eller `all`. Ingenting tyder ingen.',
    source: CHOICE,
  },
  'trial.treatment.onlyMeasure': {
    meaning: 'Det einaste tiltaket som planar for tiltaksgruppa kan nemne. Ingenting tyder alle tiltak.',
    source: CHOICE,
  },
  'trial.treatment.reserved': { meaning: 'Tiltaksplassar som er haldne av til tiltaksgruppa.' },
  'trial.treatment.reserved.measure': {
    meaning: 'Tiltaket som det blir halde av plassar på. Ingenting tyder ingen.',
    source: CHOICE,
  },
  'trial.treatment.reserved.places': {
    meaning: 'Plassar som berre tiltaksgruppa kan ta medan forsøkstiltaket varer.',
    source: CHOICE,
  },
} satisfies TextsOf<'trial'>
