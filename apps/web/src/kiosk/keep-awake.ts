/** Asks the device to leave its screen on while the page is in sight; where it cannot, nothing changes. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // The lock is lost whenever the page goes out of sight.
  document.addEventListener('visibilitychange', ask);
  ask();
}
