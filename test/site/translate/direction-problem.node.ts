import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {directionProblem} from '../../../src/site/translate/direction-problem.js';

describe('a text from right to left', () => {
  for (const fine of [
    '',
    'کیا آپ ابھی خطرے میں ہیں؟',
    'پولیس افسر (PCSO) سے بات کریں۔',
    'تحدث إلى [شخص] (ما).',
    '«كلمة»',
    'لفظ {keyword}، پھر۔',
    'Police, please',
  ]) {
    test(`is fine: ${fine}`, () => {
      assert.equal(directionProblem(fine), undefined);
    });
  }

  for (const [text, says] of [
    ['پولیس افسر )PCSO( سے', /“\)” closes/],
    ['افسر (PCSO] سے', /“\]” closes/],
    ['خطرے میں ہیں?', /Latin “\?”/],
    ['اب , پھر', /Latin “,”/],
    ['اب; پھر', /Latin “;”/],
  ] as const) {
    test(`is wrong: ${text}`, () => {
      assert.match(directionProblem(text) ?? '', says);
    });
  }
});
