import { rules } from '../../scripts/house/structure'
import type { House } from '../../scripts/house/structure/house'

const handler = (name: string) =>
  `export const ${name}: Handler<typeof voting.${name}> = async () => ok({})\n`

const deployment = (change: object = {}) =>
  JSON.stringify({
    functions: [
      {
        name: 'voting',
        envVariables: { LEDGER_KEY: '{{env.LEDGER_KEY}}' },
        triggers: [{ name: 'settle', config: '*/5 * * * * * *' }],
        ...change,
      },
    ],
  })

/** A house of one noun, with no fault. */
const files = {
  'cloudbaserc.json': deployment(),
  'shared/contract/voting.ts': '',
  'cloudfunctions/_data/slips.ts': "database.collection('slips')\nfindOne<Slip>(database, 'slips', id)\n",
  'cloudfunctions/_runtime/serve.ts': '',
  'cloudfunctions/voting/index.ts':
    "import { voting } from '#shared/contract/voting'\nimport {\n  ranking,\n} from './queries'\n\nexport const main = serve(voting, { castVotes, ranking, settle })\n",
  'cloudfunctions/voting/queries.ts': handler('ranking'),
  'cloudfunctions/voting/castVotes.ts': handler('castVotes'),
  'cloudfunctions/voting/settle.ts': handler('settle'),
  'cloudfunctions/voting/receipt.ts': 'export const writeReceipt = 1\n',
  'miniprogram/src/api/transport.ts': 'Taro.cloud.init({})\n',
  'miniprogram/src/features/voting/Ballot.tsx': '// here nobody would call fetch()\n',
  'miniprogram/src/features/shell/Tabs.tsx': '',
}

const house = (changes: Record<string, string | null> = {}, more: Partial<House> = {}): House => ({
  files: new Map(
    Object.entries({ ...files, ...changes }).filter((file): file is [string, string] => file[1] !== null),
  ),
  nouns: { voting: { actions: ['castVotes', 'ranking', 'settle'], timers: ['settle'] } },
  collections: ['slips'],
  ...more,
})

const lines = (count: number) => 'const line = 1\n'.repeat(count)
const trigger = (name: string, config = '*/5 * * * * * *') => ({ name, config })

/** For each rule its faults, and words of the sentence that must be said of each. */
const faults: Record<string, readonly (readonly [House, string])[]> = {
  closedRooms: [
    [house({ 'drawer/a.ts': '' }), 'drawer/ is a new folder'],
    [house({ 'shared/types/a.ts': '' }), 'shared/types/ is a new folder'],
    [house({ 'miniprogram/src/hooks/a.ts': '' }), 'miniprogram/src/hooks/ is a new folder'],
  ],
  fileNames: [
    [house({ 'shared/lib/dateUtils.ts': '' }), 'dateUtils.ts is called “utils”'],
    [house({ 'shared/lib/vote.service.ts': '' }), 'is called “service”'],
    [house({ 'scripts/helpers/a.ts': '' }), 'is called “helpers”'],
    [house({ 'shared/lib/common.ts': '' }), 'is called “common”'],
    [house({ 'shared/lib/VoteManager.ts': '' }), 'is called “manager”'],
  ],
  moduleLength: [
    [house({ 'shared/rules/voting.ts': lines(201) }), 'voting.ts has 201 lines, 200 at most'],
    [house({ 'shared/rules/voting.test.ts': lines(301) }), 'voting.test.ts has 301 lines, 300 at most'],
  ],
  featuresAreNouns: [
    [house({ 'miniprogram/src/features/polls/a.tsx': '' }), 'features/polls/ is no noun of the contract'],
  ],
  foldersAreNouns: [
    [house({ 'cloudfunctions/voting/index.ts': null }), 'voting.ts has no function'],
    [house({ 'cloudfunctions/poll/index.ts': '' }), 'cloudfunctions/poll/ is no noun'],
    [house({ 'cloudfunctions/_more/a.ts': '' }), 'cloudfunctions/_more/ is no layer'],
  ],
  indexOnlyServes: [
    [
      house({ 'cloudfunctions/voting/index.ts': 'const a = 1\nexport const main = serve(voting, {})\n' }),
      'index.ts does more than call serve',
    ],
  ],
  oneFileAWrite: [
    [
      house({ 'cloudfunctions/voting/castVotes.ts': handler('castVotes') + handler('annul') }),
      'castVotes.ts holds annul',
    ],
    [house({ 'cloudfunctions/voting/castVotes.ts': null }), 'voting.castVotes has no handler'],
    [house({ 'cloudfunctions/voting/views/slip.ts': '' }), 'lies too deep'],
  ],
  nounsAreDeployed: [
    [house({ 'cloudbaserc.json': '{"functions":[]}' }), 'does not deploy voting'],
    [house({ 'cloudbaserc.json': deployment({ name: 'poll' }) }), 'deploys poll, which is no noun'],
  ],
  timersHaveTriggers: [
    [house({ 'cloudbaserc.json': deployment({ triggers: [] }) }), "voting.settle is a timer's action"],
    [
      house({ 'cloudbaserc.json': deployment({ triggers: [trigger('settle'), trigger('count')] }) }),
      "fires voting.count, which is no timer's action",
    ],
    [
      house({ 'cloudbaserc.json': deployment({ triggers: [trigger('settle'), trigger('count')] }) }),
      'voting has 2 triggers',
    ],
    [
      house({ 'cloudbaserc.json': deployment({ triggers: [trigger('settle', '*/5 * * * *')] }) }),
      'write seven fields',
    ],
  ],
  secretsAreNamed: [
    [
      house({ 'cloudbaserc.json': deployment({ envVariables: { LEDGER_KEY: 'a secret' } }) }),
      "holds a value for voting's LEDGER_KEY",
    ],
  ],
  collectionsAreDeclared: [
    [house({}, { collections: [] }), 'slips.ts uses the collection “slips”: declare it'],
  ],
  onlyTransportReachesOut: [
    [
      house({ 'miniprogram/src/features/voting/Ballot.tsx': 'Taro.cloud.callFunction({})\n' }),
      'Ballot.tsx uses Taro.cloud',
    ],
    [house({ 'miniprogram/src/api/client.ts': "void fetch('/x')\n" }), 'client.ts uses fetch('],
  ],
}

test('every rule has its planted fault here', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(rules).sort())
})

test.each(Object.entries(rules))('%s finds its faults and leaves a sound house alone', (name, rule) => {
  expect(rule(house())).toEqual([])
  for (const [faulty, words] of faults[name] ?? []) {
    const complaints = rule(faulty)
    expect(complaints).toContainEqual(expect.stringContaining(words))
    // A colon divides what is wrong from what to do.
    for (const complaint of complaints) expect(complaint).toMatch(/: .{10,}/)
  }
})
