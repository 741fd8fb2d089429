export class LiveDto {
  status: 'alive';
}

export class ReadyDto {
  /** 'degraded': it does its work without something that may be lost, such as Redis. */
  status: 'ready' | 'degraded' | 'not ready';
  parts: Record<string, 'up' | 'down'>;
}
