import { parseXml } from './xml.ts'
import type { Element } from './xml.ts'

/** What the standard extensions define that concerns a log as ours: by key, the type and where it may stand. */
const EXTENSIONS: Readonly<
  Record<string, { readonly name: string; readonly keys: Readonly<Record<string, Definition>> }>
> = {
  concept: {
    name: 'Concept',
    keys: { name: ['string', 'log', 'trace', 'event'], instance: ['string', 'event'] },
  },
  lifecycle: {
    name: 'Lifecycle',
    keys: { model: ['string', 'log'], transition: ['string', 'event'], state: ['string', 'event'] },
  },
  org: {
    name: 'Organizational',
    keys: { resource: ['string', 'event'], role: ['string', 'event'], group: ['string', 'event'] },
  },
  time: { name: 'Time', keys: { timestamp: ['date', 'event'] } },
}
type Definition = readonly [type: string, ...levels: string[]]

const TRANSITIONS: Readonly<Record<string, readonly string[]>> = {
  standard: [
    'schedule',
    'assign',
    'withdraw',
    'reassign',
    'start',
    'suspend',
    'resume',
    'pi_abort',
    'ate_abort',
    'complete',
    'autoskip',
    'manualskip',
    'unknown',
  ],
}

/** Forms of values by the type of their attribute. */
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  id: /^/,
  date: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  int: /^[+-]?\d+$/,
  float: /^(NaN|-?INF|[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)$/,
  boolean: /^(true|false|0|1)$/,
}
const ZONED = /(Z|[+-]\d\d:\d\d)$/

/** The order of what a log holds. */
const ORDER = ['extension', 'global', 'classifier', 'attribute', 'trace', 'event']

const isAttribute = ({ name }: Element): boolean => Object.hasOwn(VALUES, name)
const keyOf = (element: Element): string => element.attributes.get('key') ?? ''
const textOf = (element: Element, name: string): string => element.attributes.get(name) ?? ''
const named = (parent: Element, name: string): readonly Element[] =>
  parent.children.filter((child) => child.name === name)
const valueOf = (parent: Element, key: string): string | undefined =>
  parent.children.find((child) => keyOf(child) === key)?.attributes.get('value')

/**
 * What in a log goes against the XES standard (IEEE 1849), or against what process-mining tools take for granted beyond
 * it: one activity instance belongs to one case, activity and resource, and passes its life cycle once.
 */
export function violationsOf(text: string): readonly string[] {
  try {
    const check = new Check(parseXml(text))
    return [...new Set(check.all())]
  } catch (error) {
    return [`not well-formed: ${String(error)}`]
  }
}

class Check {
  private readonly log: Element
  private readonly found: string[] = []
  private readonly used = new Set<string>()

  constructor(log: Element) {
    this.log = log
  }

  all(): readonly string[] {
    this.checkRoot()
    this.checkOrder()
    this.checkAttributes(this.log, 'log')
    for (const scope of named(this.log, 'global')) this.checkAttributes(scope, textOf(scope, 'scope'))
    for (const trace of named(this.log, 'trace')) {
      this.checkAttributes(trace, 'trace')
      for (const event of named(trace, 'event')) this.checkAttributes(event, 'event')
    }
    this.checkExtensions()
    this.checkGlobals()
    this.checkClassifiers()
    this.checkNames()
    this.checkTimes()
    this.checkTransitions()
    this.checkInstances()
    return this.found
  }

  private fault(isFault: boolean, what: string): void {
    if (isFault) this.found.push(what)
  }

  private get traces(): readonly Element[] {
    return named(this.log, 'trace')
  }

  private get events(): readonly Element[] {
    return this.traces.flatMap((trace) => named(trace, 'event'))
  }

  private checkRoot(): void {
    const { name, attributes } = this.log
    this.fault(name !== 'log', 'the root is no log')
    this.fault(attributes.get('xmlns') !== 'http://www.xes-standard.org/', 'another namespace')
    this.fault(!/^\d+(\.\d+)?$/.test(attributes.get('xes.version') ?? ''), 'xes.version is no decimal')
    const features = attributes.get('xes.features')
    this.fault(features === undefined, 'no xes.features')
    const unknown = (features ?? '').split(' ').filter((one) => one !== '' && one !== 'nested-attributes')
    this.fault(unknown.length > 0, 'unknown xes.features')
  }

  private checkOrder(): void {
    const places = this.log.children.map((child) =>
      ORDER.indexOf(isAttribute(child) ? 'attribute' : child.name),
    )
    this.fault(places.includes(-1), 'an unknown element in the log')
    this.fault(
      places.some((place, index) => place < (places[index - 1] ?? 0)),
      'elements of the log out of order',
    )
  }

  /** Types, values and keys of the attributes of an element, and what the extensions say of them. */
  private checkAttributes(parent: Element, level: string): void {
    const elements = level === 'log' ? [...ORDER, 'attribute'] : level === 'trace' ? ['event'] : []
    const own = parent.children.filter((child) => !elements.includes(child.name))
    for (const attribute of own) this.checkAttribute(attribute, level)
    const keys = own.map(keyOf)
    this.fault(new Set(keys).size < keys.length, `a ${level} with one key twice`)
  }

  private checkAttribute(attribute: Element, level: string): void {
    const key = keyOf(attribute)
    this.fault(!isAttribute(attribute), `an unknown element ${attribute.name} in a ${level}`)
    this.fault(!/^[^\n\r\t]+$/.test(key), `no name as key in a ${level}`)
    const value = attribute.attributes.get('value')
    const form = VALUES[attribute.name] ?? /^/
    this.fault(value === undefined || !form.test(value), `${key}: no value of type ${attribute.name}`)
    const nests = !(this.log.attributes.get('xes.features') ?? '').includes('nested-attributes')
    this.fault(nests && attribute.children.length > 0, 'nested attributes without the feature')
    const [prefix, name] = key.split(':')
    if (name === undefined) return
    this.used.add(prefix)
    const [type, ...levels] = EXTENSIONS[prefix]?.keys[name] ?? []
    this.fault(type === undefined, `no extension defines ${key}`)
    if (type === undefined) return
    this.fault(type !== attribute.name, `${key} is a ${attribute.name}`)
    this.fault(!levels.includes(level), `${key} at a ${level}`)
  }

  private checkExtensions(): void {
    const declared = named(this.log, 'extension')
    const prefixes = declared.map((one) => textOf(one, 'prefix'))
    this.fault(new Set(prefixes).size < prefixes.length, 'an extension declared twice')
    for (const one of declared) {
      const prefix = textOf(one, 'prefix')
      this.fault(EXTENSIONS[prefix]?.name !== textOf(one, 'name'), `extension ${prefix} of another name`)
      const uri = `http://www.xes-standard.org/${prefix}.xesext`
      this.fault(textOf(one, 'uri') !== uri, `extension ${prefix} of another uri`)
      this.fault(!this.used.has(prefix), `extension ${prefix} declared, but not used`)
    }
    for (const prefix of this.used)
      this.fault(!prefixes.includes(prefix), `extension ${prefix} used, but not declared`)
  }

  private globalsOf(scope: string): readonly Element[] {
    return named(this.log, 'global')
      .filter((one) => (textOf(one, 'scope') || 'event') === scope)
      .flatMap(({ children }) => children)
  }

  private checkGlobals(): void {
    const scopes = named(this.log, 'global').map((one) => textOf(one, 'scope') || 'event')
    this.fault(
      scopes.some((scope) => !['trace', 'event'].includes(scope)),
      'globals of an unknown scope',
    )
    for (const scope of ['trace', 'event']) {
      const times = scopes.filter((one) => one === scope).length
      this.fault(times === 0, `no globals of the scope ${scope}`)
      this.fault(times > 1, `globals of the scope ${scope} twice`)
      for (const element of scope === 'trace' ? this.traces : this.events)
        for (const one of this.globalsOf(scope)) {
          const own = element.children.find((child) => keyOf(child) === keyOf(one))
          this.fault(own?.name !== one.name, `a ${scope} without the global ${keyOf(one)}`)
        }
    }
  }

  private checkClassifiers(): void {
    const classifiers = named(this.log, 'classifier')
    this.fault(classifiers.length === 0, 'no classifier')
    const names = classifiers.map((one) => textOf(one, 'name'))
    this.fault(names.includes(''), 'a classifier without a name')
    this.fault(new Set(names).size < names.length, 'two classifiers of one name')
    for (const one of classifiers) {
      const keys = keysIn(textOf(one, 'keys'))
      this.fault(keys.length === 0, 'a classifier without keys')
      const globals = this.globalsOf(textOf(one, 'scope') || 'event').map(keyOf)
      for (const key of keys)
        this.fault(!globals.includes(key), `a classifier by ${key}, which is not global`)
    }
  }

  private checkNames(): void {
    this.fault(valueOf(this.log, 'concept:name') === undefined, 'a log without a name')
    const cases = this.traces.map((trace) => valueOf(trace, 'concept:name'))
    this.fault(cases.includes(undefined), 'a trace without a name')
    this.fault(new Set(cases).size < cases.length, 'two traces of one name')
    this.fault(
      this.events.some((event) => valueOf(event, 'concept:name') === undefined),
      'an event without a name',
    )
  }

  private checkTimes(): void {
    for (const trace of this.traces) {
      const moments = named(trace, 'event').map((event) => valueOf(event, 'time:timestamp') ?? '')
      this.fault(
        moments.some((moment) => !ZONED.test(moment)),
        'a time without a zone',
      )
      const times = moments.map((moment) => Date.parse(moment))
      this.fault(times.some(Number.isNaN), 'an event without a time')
      this.fault(
        times.some((time, index) => time < (times[index - 1] ?? -Infinity)),
        'events of a trace out of the order of time',
      )
    }
  }

  private checkTransitions(): void {
    const model = valueOf(this.log, 'lifecycle:model')
    const transitions = new Set(this.events.map((event) => valueOf(event, 'lifecycle:transition')))
    if (transitions.size === 1 && transitions.has(undefined)) return
    this.fault(model === undefined, 'transitions without a model')
    for (const one of transitions)
      this.fault(!(TRANSITIONS[model ?? ''] ?? []).includes(one ?? ''), `no transition of the model: ${one}`)
  }

  private checkInstances(): void {
    const first = new Map<string, string>()
    const passed = new Map<string, string[]>()
    for (const trace of this.traces)
      for (const event of named(trace, 'event')) {
        const instance = valueOf(event, 'concept:instance') ?? ''
        for (const [what, value] of [
          ['case', valueOf(trace, 'concept:name')],
          ['activity', valueOf(event, 'concept:name')],
          ['resource', valueOf(event, 'org:resource')],
        ]) {
          const place = `${what} ${instance}`
          if (!first.has(place)) first.set(place, value ?? '')
          this.fault(first.get(place) !== (value ?? ''), `an instance of more than one ${what}`)
        }
        passed.set(instance, [...(passed.get(instance) ?? []), valueOf(event, 'lifecycle:transition') ?? ''])
      }
    const lives = ['complete', 'start complete', 'schedule start complete']
    for (const transitions of passed.values())
      this.fault(!lives.includes(transitions.join(' ')), `a life of ${transitions.join(' ')}`)
  }
}

/** Keys of a classifier: between spaces, in single quotes where a key has spaces of its own. */
const keysIn = (keys: string): readonly string[] =>
  [...keys.matchAll(/'([^']*)'|([^\s']+)/g)].map(([, quoted, plain]) => quoted ?? plain)

/** One activity instance, as tools put it together from the transitions of a log. */
export interface Instance {
  readonly id: string
  readonly case: string
  readonly activity: string
  /** milliseconds since 1970, by the transition */
  readonly schedule?: number
  readonly start?: number
  readonly complete: number
}

/** Pairs the transitions of a log by their activity instance, which comes in the order of completion. */
export function instancesIn(text: string): readonly Instance[] {
  const instances = new Map<string, Record<string, string | number>>()
  for (const trace of named(parseXml(text), 'trace'))
    for (const event of named(trace, 'event')) {
      const id = valueOf(event, 'concept:instance') ?? ''
      const own = instances.get(id) ?? {
        id,
        case: valueOf(trace, 'concept:name') ?? '',
        activity: valueOf(event, 'concept:name') ?? '',
      }
      own[valueOf(event, 'lifecycle:transition') ?? ''] = Date.parse(valueOf(event, 'time:timestamp') ?? '')
      instances.set(id, own)
    }
  return [...instances.values()] as unknown as readonly Instance[]
}
