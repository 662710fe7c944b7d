using Xunit;

namespace PolicyFlex.Tests.Stories.HalfYear;

/// <summary>The tests that look at the same half year.</summary>
[CollectionDefinition(Name)]
public sealed class HalfYearTestGroup : ICollectionFixture<HalfYearHistory>
{
    internal const string Name = "half a year";
}
