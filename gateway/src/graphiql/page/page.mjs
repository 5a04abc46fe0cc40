// GraphiQL as this gateway serves it: everything from its own origin, with the example queries in the sidebar.
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import 'graphiql/style.css'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { examplesPlugin } from './examples.mjs'
import './page.css'

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    if (label === 'json') return new JsonWorker()
    return label === 'graphql' ? new GraphQLWorker() : new EditorWorker()
  },
}

const fetcher = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  })
  return response.json()
}

const examples = await fetch('/graphiql/examples.json').then((response) => response.json())
const [first] = examples
createRoot(document.getElementById('page')).render(
  createElement(GraphiQL, {
    fetcher,
    plugins: [examplesPlugin(examples), HISTORY_PLUGIN],
    visiblePlugin: examples.length > 0 ? 'Example queries' : undefined,
    ...(first && { initialQuery: first.query, initialVariables: first.variables }),
    defaultEditorToolsVisibility: 'variables',
  }),
)
