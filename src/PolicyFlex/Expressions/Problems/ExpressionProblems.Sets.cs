using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <content>What can be wrong between expressions, and with tables.</content>
internal static partial class ExpressionProblems
{
    public static Diagnostic NameTaken(string name) => Problem(
        "PF270", $"There is already a condition or a table `{name}`.", "A name can mean only one thing in the set and in all its policies.");

    public static Diagnostic NameReserved(string name) => Problem("PF271", $"`{name}` is a word of expressions and cannot be a name.");

    public static Diagnostic Cycle(IEnumerable<string> names) => Problem(
        "PF272", $"This is explained by itself: `{string.Join(" -> ", names)}`.", "One of them must say what it means without the others.");

    public static Diagnostic TooIntricate(string name) => Problem(
        "PF273",
        $"Written out with all the conditions that it names, `{name}` has more than {Bounds.Parts} parts or more than {Bounds.Depth} levels.",
        "Say it more simply.");

    public static Diagnostic TrustByVerified(string fact) => Problem(
        "PF274", $"Whether a claim is trusted cannot hang on `{fact}`, which must be verified itself.");

    public static Diagnostic UnknownMatch(string found, string? near) => Problem("PF275", $"There is no fact or condition `{found}`.", null, near);

    public static Diagnostic NotMatched(string found, string fact, string wanted) => Problem("PF276", $"`{found}` is not a value of `{fact}`, which is {wanted}.");

    public static Diagnostic ListMatched(string fact) => Problem(
        "PF277", $"`{fact}` is a list, which has no single value.", $"Write `{fact}.Contains(\"…\")` or `{fact}.Any(…)`.");

    public static Diagnostic UnknownKey(string found, string? near) => Problem("PF280", $"There is no fact `{found}` that the table could be by.", null, near);

    public static Diagnostic KeyWithoutBands(string fact) => Problem("PF281", $"A table cannot be by `{fact}`, which is a list.");

    public static Diagnostic WrongBand(string band, string fact, string sort) => Problem("PF282", $"`{band}` is not a row for `{fact}`, which is {sort}.");

    public static Diagnostic UnreachableBand(string band) => Problem("PF283", $"The row `{band}` fits nothing that the rows before it leave.", "Rows have to go from low to high, each value once.");

    public static Diagnostic NotTotal(string fact, string missing) => Problem("PF284", $"The rows for `{fact}` leave out {missing}.", "Add a row, or `otherwise`.");

    public static Diagnostic MixedCells(string table) => Problem("PF285", $"The table `{table}` has numbers and texts.", "All its values have to be of one sort.");

    public static Diagnostic NotACell(string found) => Problem("PF286", $"`{found}` is not a value for a table.", "Write a plain number, a range `10 to 20`, `unlimited` or a text.");

    public static Diagnostic RangeReversed(decimal suggested, decimal most) => Problem("PF287", Invariant($"The range `{suggested} to {most}` goes from the larger to the smaller."));

    public static Diagnostic RowTooShallow(string band, string fact) => Problem("PF288", $"The row `{band}` has a value where rows for `{fact}` are needed.");

    public static Diagnostic RowTooDeep(string band) => Problem("PF289", $"The row `{band}` has rows, but the table is by no further fact.");
}
