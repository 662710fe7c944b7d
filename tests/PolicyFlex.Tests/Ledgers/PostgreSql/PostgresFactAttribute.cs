using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// A test that needs PostgreSQL. Without it the test does not run and says so, unless the run insists: then it fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresBinaries.IsRequired ? null : PostgresBinaries.Missing;
}
