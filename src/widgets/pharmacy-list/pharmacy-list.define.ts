import {define} from '../../kit/define.js';
import {PharmacyList} from './pharmacy-list.js';

define('csw-pharmacy-list', PharmacyList);

declare global {
  interface HTMLElementTagNameMap {
    'csw-pharmacy-list': PharmacyList;
  }
}
