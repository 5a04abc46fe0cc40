// A sidebar that offers the example queries; one is opened in a tab of its own, with its variables.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { createElement as element } from 'react'

/** @param {{ name: string, title: string, query: string, variables: string }[]} examples */
export function examplesPlugin(examples) {
  return {
    title: 'Example queries',
    icon: () =>
      element(
        'svg',
        { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, height: '1em' },
        element('path', { d: 'M5 3h10l4 4v14H5z M14 3v5h5 M8 12h8 M8 16h8' }),
      ),
    content: () => element(Examples, { examples }),
  }
}

function Examples({ examples }) {
  const { addTab, updateActiveTabValues } = useGraphiQLActions()
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  const open = ({ query, variables }) => {
    if (queryEditor?.getValue().trim()) addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    updateActiveTabValues({ query, variables })
  }
  if (examples.length === 0) return element('p', null, 'There are no example queries.')
  return element(
    'section',
    { 'aria-label': 'Example queries', className: 'example-queries' },
    element('div', { className: 'graphiql-doc-explorer-title' }, 'Example queries'),
    element(
      'ul',
      null,
      examples.map((example) =>
        element(
          'li',
          { key: example.name },
          element(
            'button',
            {
              type: 'button',
              className: 'graphiql-un-styled',
              // until the editors are there, there is nothing to open it in
              disabled: !queryEditor || !variableEditor,
              onClick: () => open(example),
            },
            element('strong', null, example.name),
            element('span', null, example.title),
          ),
        ),
      ),
    ),
  )
}
