// A test that makes the program complain has found something: an unexpected console.error fails it.
let complaints: unknown[][] = []
const original = console.error

beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
    complaints.push(words)
    original(...words)
  }
})

afterEach(() => {
  console.error = original
  if (complaints.length > 0)
    throw new Error(
      `console.error was called: ${complaints.map((words) => words.map(String).join(' ')).join(' | ')}`,
    )
})
