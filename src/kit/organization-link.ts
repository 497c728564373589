import {html, type TemplateResult} from 'lit';
import type {Organization} from '../facts/types.js';
import {verbatim} from './verbatim.js';

/** A link to a page of somebody else's, which does not learn where a visitor comes from. */
export const linkTo = (url: string, content: unknown): TemplateResult =>
  html`<a href=${url} rel="noreferrer">${content}</a>`;

/** An organisation's name, linked to its website where it is known. */
export const organizationLink = ({name, url}: Organization): TemplateResult =>
  url === undefined ? verbatim(name) : linkTo(url, verbatim(name));
