using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>What can be wrong with the words and signs of an expression, and with their order.</summary>
internal static partial class ExpressionProblems
{
    public static Diagnostic NothingWritten() => Problem("PF200", "There is no expression here.", "Leave the key out, or write a condition or a value.");

    public static Diagnostic TooLong(int length) => Problem(
        "PF201", Invariant($"This expression has {length} characters."), $"More than {Bounds.Characters} are not read; give its parts names under `conditions`.");

    public static Diagnostic TooManyWords() => Problem(
        "PF202", $"This expression has more than {Bounds.Tokens} words and signs.", "Give its parts names under `conditions`.");

    public static Diagnostic TooDeep() => Problem(
        "PF203", $"Here more than {Bounds.Depth} brackets lie in one another.", "Give the inner parts names under `conditions`.");

    public static Diagnostic UnclosedQuote(char quote) => Problem("PF204", $"The quote `{quote}` that opens here is not closed.");

    public static Diagnostic UnclosedBracket() => Problem("PF205", "The bracket `(` that opens here is not closed.");

    public static Diagnostic SurplusBracket() => Problem("PF206", "The bracket `)` closes nothing.");

    public static Diagnostic NotANumber(string found, string? instead) => Problem(
        "PF207", $"`{found}` is not a number.", instead is null ? "Numbers are written as `1000` or `0.5`." : $"Write `{instead}`.");

    public static Diagnostic UnquotedDate(string found, string instead) => Problem("PF208", $"The date `{found}` stands without quotes.", $"Write `{instead}`.");

    public static Diagnostic ForeignSign(string sign, string meant) => Problem("PF209", $"`{sign}` is not a sign of expressions.", $"Write `{meant}`.");

    public static Diagnostic StrangeSign(string sign) => Problem("PF210", $"`{sign}` is not a sign of expressions.", sign switch
    {
        _ when Signs.IsAssignment(sign) => "An expression cannot change anything; to compare, write `==`.",
        "?" or ":" or "??" or "?." => "There is no choice between two values in an expression; write two rules, or a table.",
        "“" or "”" or "„" or "‘" or "’" or "«" or "»" or "`" => "Texts stand in straight quotes: `\"text\"` or `'text'`.",
        "[" or "]" or "{" or "}" => "Only round brackets are used.",
        "$" or "€" or "£" or "¥" => "Amounts are in the currency of the set and stand without a sign.",
        ";" => "There is one expression in a place; several conditions are joined by `and`, or are a list.",
        "->" => "Inside the brackets of a list the names are those of each element; no arrow is needed.",
        "." => "A dot stands between a group and its fact, or before a function.",
        _ => null,
    });

    public static Diagnostic SquareBrackets(string values) => Problem("PF210", "`[` is not a sign of expressions.", $"Write `in ({values})`.");

    public static Diagnostic Arrow(string word) => Problem(
        "PF211", $"`{word} =>` is not needed.", "Inside the brackets of a list the names are those of each element: `order.items.Any(price > 10)`.");

    public static Diagnostic Remainder() => Problem(
        "PF212", "`%` does not divide here.", "A share is written `10% of order.total`; there is no remainder of a division.");

    public static Diagnostic ShareOfNothing(string found, string of) => Problem(
        "PF213", $"`{found}` does not say of what.", $"Write `{found} of {of}`, or a plain number.");

    public static Diagnostic OfWithoutShare(string of) => Problem(
        "PF214", "`of` stands without a percentage before it.", $"Write `10% of {of}`.");

    public static Diagnostic LetterCase(string found, string word) => Problem("PF215", $"`{found}` is only understood in lower case.", $"Write `{word}`.");

    public static Diagnostic ForeignWord(string found, string instead) => Problem("PF216", $"`{found}` means nothing in an expression.", instead);

    public static Diagnostic UnquotedText(string found) => Problem("PF217", $"The text `{found}` stands without quotes.", $"Write `\"{found}\"`.");

    public static Diagnostic HyphenatedName(string found, string? near) => Problem(
        "PF218", $"`{found}` has hyphens, which are minus signs in an expression.", $"Names that stand in expressions are written `{CamelCase(found)}`.", near);

    public static Diagnostic GroupAlone(string group, IEnumerable<string> facts) => Problem(
        "PF219", $"`{group}` is a group of facts.", $"Write one of its facts, such as {List(facts)}.");

    public static Diagnostic UnknownFact(string found, string? near) => Problem("PF220", $"There is no fact `{found}`.", null, near);

    public static Diagnostic UnknownGroup(string group, string found, string? near) => Problem(
        "PF221", $"There is no group of facts `{group}`, and so no `{found}`.", null, near);

    public static Diagnostic UnknownName(string found, string? near) => Problem(
        "PF222", $"There is no condition or table `{found}`.", "Facts are written with their group, texts in quotes.", near);

    public static Diagnostic Sentence(string found) => Problem(
        "PF269", $"{Opening(found)} is a sentence for people.", "A condition compares facts, as in `order.total <= 500`; what it means is told by the name of the rule, its `say` and its `because`.");

    public static Diagnostic UnknownMember(string found, string? near) => Problem(
        "PF223", $"The elements of this list have no `{found}`.", "Facts outside the list are written with their group.", near);

    public static Diagnostic ItOutsideList() => Problem(
        "PF224", "`it` means nothing here.", "It is the value in the brackets of a list of plain values: `customer.tags.Any(it == \"vip\")`.");

    public static Diagnostic UnknownFunction(string found, string? near) => Problem("PF225", $"There is no function `{found}`.", null, near);

    public static Diagnostic FunctionBehindDot(string found, Signature function) => Problem(
        "PF265", $"`{found}` stands behind what it is about.", $"Write `order.{(function.ForEach is null ? "id" : "items")}{function.Example}`.");

    public static Diagnostic OnlyForTexts(string function, string found, string sort) => Problem(
        "PF226", $"`{function}` is for texts, and {Shown(found)} is {sort}.");

    public static Diagnostic OnlyForLists(string function, string found, string sort) => Problem(
        "PF227", $"`{function}` is for lists, and {Shown(found)} is {sort}.");

    public static Diagnostic NotForLists(string function, string found) => Problem("PF228", $"`{function}` is for texts, and {Shown(found)} is a list.");

    public static Diagnostic ListNotSeen(string function) => Problem("PF229", $"`{function}` must stand directly behind a list.", "Write `order.items.Any(price > 10)`.");

    public static Diagnostic BracketsNeeded(Signature function) => Problem(
        "PF230", $"`{function.Name}` needs {function.Takes} in brackets.", $"Write `{function.Example}`.");

    public static Diagnostic WrongArguments(Signature function, int count) => Problem(
        "PF231",
        $"`{function.Name}` takes {function.Takes}, and here {(count == 0 ? "is nothing" : count == 1 ? "is 1" : Invariant($"are {count}"))}.",
        $"Write `{function.Example}`.");

    public static Diagnostic NothingBefore(string sign) => Problem("PF232", $"Something is missing before `{sign}`.");

    public static Diagnostic NothingAfter(string sign) => Problem("PF233", $"Something is missing after `{sign}`.");

    public static Diagnostic NothingBetween(string left, string right) => Problem(
        "PF234", $"Something is missing between {Shown(left)} and {Shown(right)}.", "Write `and`, `or`, or a comparison between them.");

    public static Diagnostic NotIn() => Problem("PF235", "`not in` is not a sign of expressions.", "Write `not` before the whole: `not situation.kind in (\"billing\", \"damaged\")`.");

    public static Diagnostic ChainedComparison(string first, string middle, string second) => Problem(
        "PF236", $"`{second}` compares what `{first}` has already compared.", $"Write two comparisons: `… {first} {middle} and {middle} {second} …`.");

    public static Diagnostic InWithoutBrackets() => Problem("PF237", "`in` needs its values in brackets.", "Write `in (\"billing\", \"damaged\")`.");

    public static Diagnostic CommaAlone() => Problem("PF238", "A comma cannot stand here.", "Conditions are joined by `and`; in numbers the decimals follow a point.");

    public static Diagnostic EmptyBrackets() => Problem("PF239", "There is nothing in these brackets.");

    private static Diagnostic Problem(string code, string message, string? expected = null, string? near = null) =>
        new() { Code = code, Message = message, Expected = expected, DidYouMean = near };

    private static string Shown(string found) => found is "" or ")" || found.Length > 40 ? "this" : $"`{found}`";

    private static string Opening(string found) => Shown(found) is var shown && shown == "this" ? "This" : shown;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string CamelCase(string name) => string.Concat(
        name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
