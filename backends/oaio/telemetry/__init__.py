"""What happens in calls, for the tools that watch programs: each adapter is an observer.

- `oaio.telemetry.logging.StructuredLog`: records with fields, for `logging`;
- `oaio.telemetry.opentelemetry.OpenTelemetry`: spans and metrics (`pip install oaio[otel]`);
- `oaio.telemetry.prometheus.Prometheus`: metrics (`pip install oaio[prometheus]`).

```python
client = oaio.OpenAI(observer=[StructuredLog(), Prometheus()])
```

What they are told is in `oaio_protocol.telemetry`.
"""
