import { expect, it } from 'vitest';
import { expectedError, readFeature } from './read-features.mjs';

const FEATURE = `#encoding: utf-8

Feature: Colours - Mixing

  Background:
    Given any graph

  @slow @blue
  Scenario: [1] Mix two colours
    And having executed:
      """
      CREATE (:Colour {name: 'red'})
      """
    When executing query:
      """
      MATCH (c:Colour)
      RETURN c
      """
    Then the result should be, in any order:
      | c                       | n  |
      | (:Colour {name: 'a\\|b'}) | 1  |
    And no side effects

  Scenario Outline: [2] Fail on <what>
    When executing query:
      """
      RETURN <text>
      """
    Then a SyntaxError should be raised at compile time: <detail>

    Examples:
      | what     | text | detail               |
      | numbers  | 1a   | InvalidNumberLiteral |
      | brackets | [    | UnexpectedSyntax     |
`;

it('reads scenarios with tags, texts and tables, a row of examples each', () => {
  const scenarios = readFeature(FEATURE, 'colours/Mixing.feature');
  expect(scenarios.map(({ name, feature, tags, line }) => [name, feature, tags, line])).toEqual([
    ['[1] Mix two colours', 'Colours - Mixing', ['@slow', '@blue'], 9],
    ['[2] Fail on numbers', 'Colours - Mixing', [], 33],
    ['[2] Fail on brackets', 'Colours - Mixing', [], 34],
  ]);
  expect(scenarios[0]!.steps).toEqual([
    { text: 'any graph', doc: undefined, table: undefined },
    { text: 'having executed:', doc: "CREATE (:Colour {name: 'red'})", table: undefined },
    { text: 'executing query:', doc: 'MATCH (c:Colour)\nRETURN c', table: undefined },
    {
      text: 'the result should be, in any order:',
      doc: undefined,
      table: [
        ['c', 'n'],
        ["(:Colour {name: 'a|b'})", '1'],
      ],
    },
    { text: 'no side effects', doc: undefined, table: undefined },
  ]);
  expect(scenarios.map((s) => s.steps.find((step) => step.text === 'executing query:')?.doc)).toEqual([
    'MATCH (c:Colour)\nRETURN c',
    'RETURN 1a',
    'RETURN [',
  ]);
});

it('finds the error that a scenario expects', () => {
  expect(readFeature(FEATURE, 'f').map(expectedError)).toEqual([
    undefined,
    { type: 'SyntaxError', phase: 'compile time', detail: 'InvalidNumberLiteral' },
    { type: 'SyntaxError', phase: 'compile time', detail: 'UnexpectedSyntax' },
  ]);
});
