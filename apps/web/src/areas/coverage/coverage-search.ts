import type { ReportingState } from '@phong-tuyen/contracts';

/** Which campaign a screen is about, as it stands in the address; the newest when absent. */
export interface CampaignSearch {
  readonly campaign?: string;
}

/** What of the board is shown. */
export interface CoverageSearch extends CampaignSearch {
  readonly agency?: string;
  /** Last day that is counted. */
  readonly day?: string;
  readonly level?: 'communes';
}

export interface ReportingSearch extends CampaignSearch {
  readonly state?: ReportingState;
  readonly search?: string;
}

const UUID = /^[0-9a-f-]{36}$/i;
const STATES: readonly ReportingState[] = ['reported', 'due', 'late'];

export function readCampaignSearch(search: Record<string, unknown>): CampaignSearch {
  const { campaign } = search;
  return typeof campaign === 'string' && UUID.test(campaign) ? { campaign } : {};
}

/** Reads it; what is not one is left out. */
export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  const { agency, day, level } = search;
  return {
    ...readCampaignSearch(search),
    ...(typeof agency === 'string' && UUID.test(agency) ? { agency } : {}),
    ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : {}),
    ...(level === 'communes' ? { level } : {}),
  };
}

export function readReportingSearch(search: Record<string, unknown>): ReportingSearch {
  const state = STATES.find((each) => each === search.state);
  const words = typeof search.search === 'string' ? search.search.slice(0, 100) : '';
  return {
    ...readCampaignSearch(search),
    ...(state === undefined ? {} : { state }),
    ...(words === '' ? {} : { search: words }),
  };
}
