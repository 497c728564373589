import type {AreaPack} from '../types.js';
import {maidstoneBoroughCouncil, unchecked} from './unchecked.js';

const cri = 'Crime Reduction Initiative (CRI)';

/** What Maidstone adds. Source: the council page "Crime advice and information". */
export const maidstone: AreaPack = {
  ...unchecked,
  id: 'maidstone',
  name: 'Maidstone',
  extends: 'kent',
  places: {
    'cri-mill-house': {
      name: cri,
      kind: 'charity',
      address: {streetAddress: 'Mill House, Mill Street'},
      openingHours: 'Mo-Su 09:00-17:00',
    },
    'lloyds-tonbridge-road': {
      name: 'Lloyds Pharmacy',
      kind: 'pharmacy',
      address: {streetAddress: '58-60 Tonbridge Road', addressLocality: 'Maidstone', postalCode: 'ME16 8SE'},
      partner: cri,
    },
    'lloyds-park-wood': {
      name: 'Lloyds Pharmacy',
      kind: 'pharmacy',
      address: {
        streetAddress: '11 Park Wood Parade, Park Wood',
        addressLocality: 'Maidstone',
        postalCode: 'ME15 9HL',
      },
      partner: cri,
    },
  },
  topics: {
    'clinical-waste': {provider: maidstoneBoroughCouncil},
    'night-time': {
      capacity: 20_000,
      annualValue: 75_000_000,
      names: {
        'largest-in': 'Kent',
        'alcohol-education': 'Maidstone Alcohol Education Programme',
        'friday-bus': 'Urban Blue Bus',
        'water-bottles': 'Urban Blue Water Bottle Campaign',
      },
    },
    reoffending: {
      names: {
        'offender-unit': 'Integrated Offender Management Unit',
        'community-unit': 'Maidstone Community Safety Unit',
        overseer: 'Kent Police',
        prison: 'Maidstone Prison',
      },
    },
  },
};
