using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>The tests that share the one server of a run; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
