using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>As <see cref="PostgresFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresBinaries.IsRequired ? null : PostgresBinaries.Missing;
}
