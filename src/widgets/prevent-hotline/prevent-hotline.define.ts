import {define} from '../../kit/define.js';
import {PreventHotline} from './prevent-hotline.js';

define('csw-prevent-hotline', PreventHotline);

declare global {
  interface HTMLElementTagNameMap {
    'csw-prevent-hotline': PreventHotline;
  }
}
