// Loaded before the api and the worker: they end when ./run is gone, however it ended, instead of keeping the port.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
