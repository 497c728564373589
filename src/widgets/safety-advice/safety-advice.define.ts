import {define} from '../../kit/define.js';
import {SafetyAdvice} from './safety-advice.js';

define('csw-safety-advice', SafetyAdvice);

declare global {
  interface HTMLElementTagNameMap {
    'csw-safety-advice': SafetyAdvice;
  }
}
