import {define} from '../../kit/define.js';
import {ReportHateCrime} from './report-hate-crime.js';

define('csw-report-hate-crime', ReportHateCrime);

declare global {
  interface HTMLElementTagNameMap {
    'csw-report-hate-crime': ReportHateCrime;
  }
}
