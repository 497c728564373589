import assert from 'node:assert/strict';
import {readArea} from '../../src/facts/read-area.js';
import type {Contact, ContactId} from '../../src/facts/types.js';

/** A contact of the area that has them all. */
export const contactOf = (id: ContactId): Contact => {
  const contact = readArea('maidstone').contacts[id];
  assert.ok(contact, `maidstone has no contact "${id}"`);
  return contact;
};
