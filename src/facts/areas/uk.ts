import type {AreaPack} from '../types.js';
import {unchecked} from './unchecked.js';

/** What holds in the whole United Kingdom. Source: the council page "Crime advice and information". */
export const uk: AreaPack = {
  ...unchecked,
  id: 'uk',
  name: 'United Kingdom',
  contacts: {
    emergency: {kind: 'voice', telephone: '999', reviewBy: null},
    police: {kind: 'voice', telephone: '101', reviewBy: null},
    'anti-terrorist-hotline': {kind: 'voice', telephone: '0800 789 321'},
    'anti-terrorist-textphone': {kind: 'textphone', telephone: '0800 032 4539'},
  },
  topics: {
    'hate-crime': {},
    'police-in-person': {},
    prevent: {},
    'prevent-training': {minutes: 15},
    'needle-disposal': {},
    // Neutral, and known to everybody.
    'leave-page': {url: 'https://www.gov.uk/'},
  },
};
