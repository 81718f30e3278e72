import { describe, expect, it } from 'vitest';
import { SpokenWords } from '../../renderer/read-aloud/spoken-words';

const digits = Object.fromEntries([...'0123456789'].map((digit) => [digit, [`n${digit}`]]));
const voice = new SpokenWords({
  language: 'en',
  texts: {
    ...digits,
    27: ['n27'],
    '+': ['plus'],
    Boat: ['boat'],
    'Left shoulder': ['left'],
    'Right calf': ['right'],
    'Call {{emergencyNumber}} right away.': ['call', '{{emergencyNumber}}', 'away'],
    'Day: {{clinicPhone}}. When closed: {{afterHoursPhone}}.': [
      'day',
      '{{clinicPhone}}',
      'closed',
      '{{afterHoursPhone}}',
    ],
    'Remember your picture: {{picture}}, {{number}}': ['remember', '{{picture}}', '{{number}}'],
    'Two sentences. Here.': ['two'],
    'Size of the words': ['size'],
  },
  clips: { two: { seconds: 3, marks: [[1.5, 15]] } },
});

const said = (text: string): readonly string[] | undefined =>
  voice.clipsFor(text)?.map(({ address }) => address.replace(/^.*\/(.+)\.opus$/, '$1'));

describe('What stands on the screen is said', () => {
  it('by its own clip, with the place of each sentence', () => {
    expect(said(' Boat ')).toEqual(['boat']);
    expect(voice.clipsFor('Two sentences. Here.')?.[0]).toEqual({
      address: '/audio/en/two.opus',
      seconds: 3,
      marks: [[1.5, 15]],
    });
  });

  it('with a telephone number digit by digit, and its brackets not at all', () => {
    expect(said('Call 911 right away.')).toEqual(['call', 'n9', 'n1', 'n1', 'away']);
    expect(said('Day: (55) 5-01. When closed: +5.')).toEqual([
      ...['day', 'n5', 'n5', 'n5', 'n0', 'n1'],
      ...['closed', 'plus', 'n5'],
    ]);
  });

  it('with the ticket as a word and a number', () => {
    expect(said('Remember your picture: Boat, 27')).toEqual(['remember', 'boat', 'n27']);
    expect(said('Size of the words 2')).toEqual(['size', 'n2']);
  });

  it('part by part where a screen puts several into one line', () => {
    expect(said('Left shoulder · Right calf')).toEqual(['left', 'right']);
  });

  it('never half: what has no clip, or a value without one, is not said at all', () => {
    expect(said('Remember your picture: Anchor, 27')).toBeUndefined();
    expect(said('Left shoulder · Nose')).toBeUndefined();
    expect(said('Call')).toBeUndefined();
    expect(said('Call {{emergencyNumber}} right away.')).toBeUndefined();
  });
});
