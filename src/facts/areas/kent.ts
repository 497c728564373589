import type {AreaPack} from '../types.js';
import {unchecked} from './unchecked.js';

const kentPolice = {name: 'Kent Police', url: 'https://www.kent.police.uk/'};

const kentCountyCouncil = {name: 'Kent County Council', url: 'https://www.kent.gov.uk/'};
const partnerships = {name: 'Community Safety Partnerships of Kent and Medway'};

/** What Kent adds. Source: the council page "Crime advice and information". */
export const kent: AreaPack = {
  ...unchecked,
  id: 'kent',
  name: 'Kent',
  extends: 'uk',
  contacts: {
    'police-text': {kind: 'text', telephone: '60066', keyword: 'Police', provider: kentPolice},
    'hate-incident-line': {
      kind: 'voice',
      telephone: '0800 138 1624',
      openingHours: 'Mo-Su',
      provider: partnerships,
    },
  },
  topics: {
    'prevent-more': {provider: kentPolice},
    'community-safety': {provider: partnerships},
    road: {provider: kentCountyCouncil, names: {campaign: 'Kent Road Safety Campaign'}},
    'substance-misuse': {provider: kentCountyCouncil},
  },
};
