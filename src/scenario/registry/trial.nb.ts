import type { TextsOf } from './paths.ts'

const CHOICE = 'Et valg for den som utformer forsøket.'

export const trial = {
  trial: {
    meaning: 'Et forsøk på kontoret: Noen av dem som kan delta, blir trukket ut og behandlet annerledes.',
  },
  'trial.share': {
    meaning:
      'Andel av dem som kan delta, som havner i tiltaksgruppen, trukket tilfeldig for hver enkelt. De andre er kontrollgruppen. 0 er ikke noe forsøk.',
    source: CHOICE,
  },
  'trial.entry': {
    meaning:
      'Om folk blir trukket når de kommer til kontoret for første gang, blant dem som er der når forsøket begynner, eller begge deler.',
    source: CHOICE,
  },
  'trial.fromYear': { meaning: 'Forsøket begynner med dette målte året.', source: CHOICE },
  'trial.intakeDays': { meaning: 'Dager fra starten da nye brukere blir trukket.', source: CHOICE },
  'trial.days': { meaning: 'Dager fra trekningen som forsøkstiltaket varer for en person.', source: CHOICE },
  'trial.eligible': { meaning: 'Hvem som kan delta i forsøket.' },
  'trial.eligible.groups': {
    meaning: 'Målgrupper som kan delta. Er ingen nevnt, gjelder det alle.',
    source: CHOICE,
  },
  'trial.eligible.efforts': {
    meaning:
      'Innsatsgrupper som kan delta, slik de er vurdert, eller for nye brukere slik behovene tilsier. Er ingen nevnt, gjelder det alle.',
    source: CHOICE,
  },
  'trial.eligible.complexOnly': {
    meaning: 'Om bare personer som har sammensatte behov når de kommer, kan delta.',
    source: CHOICE,
  },
  'trial.eligible.ageFrom': { meaning: 'Laveste alder på trekningsdagen.', source: CHOICE },
  'trial.eligible.ageTo': { meaning: 'Høyeste alder på trekningsdagen.', source: CHOICE },
  'trial.eligible.afterDays': {
    meaning:
      'Dager på kontoret før trekningen: Nye brukere blir trukket så lenge etter at de først kom, hvis de fremdeles er der.',
    source: CHOICE,
  },
  'trial.eligible.untilDays': {
    meaning: 'Lengste tid på kontoret for dem som blir trukket fra bestanden.',
    source: CHOICE,
  },
  'trial.treatment': { meaning: 'Hva tiltaksgruppen får i stedet for det alle får.' },
  'trial.treatment.team': {
    meaning:
      'Teamet som følger opp tiltaksgruppen på sin side så lenge det er under porteføljetaket. Ingenting betyr det vanlige teamet.',
    source: CHOICE,
  },
  'trial.treatment.otherTeam': {
    meaning:
      'Teamet som på samme måte følger opp tiltaksgruppen på den andre siden. Ingenting betyr det vanlige teamet, hvis det finnes.',
    source: CHOICE,
  },
  'trial.treatment.intervalFactor': {
    meaning:
      'Faktor på de ønskede intervallene mellom samtaler for tiltaksgruppen: 0,5 er dobbelt så mange samtaler.',
    source: CHOICE,
  },
  'trial.treatment.everyDays': {
    meaning:
      'Dager mellom samtaler for tiltaksgruppen i stedet for det ønskede intervallet, uansett arbeidsmengde. Uten verdi er det som vanlig.',
    source: CHOICE,
  },
  'trial.treatment.inPerson': {
    meaning:
      'Andel av samtalene med tiltaksgruppen som er med oppmøte. Uten verdi er det som på teamet deres.',
    source: CHOICE,
  },
  'trial.treatment.bothSides': {
    meaning: 'Om begge sider følger opp tiltaksgruppen fra den første samtalen.',
    source: CHOICE,
  },
  'trial.treatment.jointPlan': {
    meaning:
      'Om de to veilederne til en person i tiltaksgruppen har én felles plan. Krever `mechanisms.jointPlans` og en veileder på hver side.',
    source: CHOICE,
  },
  'trial.treatment.talksLost': {
    meaning:
      'De første samtalene etter trekningen som ikke blir holdt. De neste blir holdt, med det vanlige intervallet.',
    source: CHOICE,
  },
  'trial.treatment.awayDays': {
    meaning:
      'Dager fra trekningen da ingen veileder snakker med tiltaksgruppen. Samtalene venter til dagen etter.',
    source: CHOICE,
  },
  'trial.treatment.withheld': {
    meaning: 'Tiltaket som ingen plan for tiltaksgruppen kan nevne, eller `all`. Ingenting betyr ingen.',
    source: CHOICE,
  },
  'trial.treatment.onlyMeasure': {
    meaning: 'Det eneste tiltaket som planer for tiltaksgruppen kan nevne. Ingenting betyr alle tiltak.',
    source: CHOICE,
  },
  'trial.treatment.reserved': { meaning: 'Tiltaksplasser som er holdt av til tiltaksgruppen.' },
  'trial.treatment.reserved.measure': {
    meaning: 'Tiltaket som det blir holdt av plasser på. Ingenting betyr ingen.',
    source: CHOICE,
  },
  'trial.treatment.reserved.places': {
    meaning: 'Plasser som bare tiltaksgruppen kan ta mens forsøkstiltaket varer.',
    source: CHOICE,
  },
} satisfies TextsOf<'trial'>
