import {define} from '../../kit/define.js';
import {LeavePage} from './leave-page.js';

define('csw-leave-page', LeavePage);

declare global {
  interface HTMLElementTagNameMap {
    'csw-leave-page': LeavePage;
  }
}
