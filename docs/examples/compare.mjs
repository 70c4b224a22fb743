// Run it with `node docs/examples/compare.mjs` after `npm run build`; elsewhere, import from 'delt'.
import { compareScenarios, loadScenario } from '../../dist/index.js'

const changes = ['years=2', 'warmUpYears=0']
const { scenario: town } = loadScenario('town-office', changes)
const { scenario: asking } = loadScenario('town-office', [...changes, 'collaborationRate=0.8'])

const comparison = await compareScenarios(town, [{ ...asking, name: 'asking-more' }], { replications: 4 })
for (const { outcome, level, difference, ciLow, ciHigh } of comparison.rows)
  if (outcome === 'requests-asked-share' && level === 'all')
    console.log(`asked: ${difference.toFixed(2)} (${ciLow.toFixed(2)} to ${ciHigh.toFixed(2)})`)
