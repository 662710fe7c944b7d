using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>Tests that measure how long reading takes; nothing else runs beside them.</summary>
[CollectionDefinition(nameof(TimedReading), DisableParallelization = true)]
public sealed class TimedReading;
