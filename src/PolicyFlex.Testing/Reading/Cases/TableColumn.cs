using PolicyFlex.Authoring;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>A column of a table of cases: a fact that is given, or something that is expected.</summary>
/// <param name="Name">As it is written: <c>order.total</c>, <c>refund</c>, <c>credit.up-to</c>.</param>
/// <param name="Fact">The fact; null for what is expected.</param>
/// <param name="Expected">What a cell expects; null if it is not understood, which is told.</param>
internal sealed record TableColumn(string Name, FactDefinition? Fact, Func<YamlNode, Expectation?> Expected)
{
    /// <summary>A test with a cell of this column in it.</summary>
    public PolicyTest Lay(PolicyTest test, YamlNode cell) =>
        Fact is null ? Expected(cell) is { } expectation ? test with { Expectations = test.Expectations.Add(expectation) } : test
        : cell is YamlText { IsNull: true } ? test with { Given = test.Given.Remove(Name) }
        : test with { Given = test.Given.SetItem(Name, new GivenFact(Fact, cell)) };
}
