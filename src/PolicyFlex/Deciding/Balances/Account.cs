using System.Collections.Immutable;
using System.Text;

namespace PolicyFlex.Deciding;

/// <summary>
/// One account of the ledger: what a counter has counted for somebody. Accounts are equal if their <see cref="Text"/> is, ordinally.
/// </summary>
public sealed class Account : IEquatable<Account>
{
    private readonly int _hash;

    /// <summary>Names an account.</summary>
    /// <param name="counter">The name of the counter.</param>
    /// <param name="subjects">Whose it is, in the order of the counter's <see cref="Counter.Per"/>; empty for one account for all.</param>
    /// <exception cref="ArgumentException">The counter has no name, or a subject has no name or value.</exception>
    public Account(string counter, ImmutableArray<AccountSubject> subjects)
    {
        ArgumentException.ThrowIfNullOrEmpty(counter);
        if (subjects.IsDefault || !AreNamed(subjects))
        {
            throw new ArgumentException("Each subject of an account has a name and a value.", nameof(subjects));
        }

        (Counter, Subjects) = (counter, subjects);
        Text = TextOf(counter, subjects);
        _hash = StringComparer.Ordinal.GetHashCode(Text);
    }

    /// <summary>The name of the counter: <c>option/courtesy-credit/amount</c>.</summary>
    public string Counter { get; }

    /// <summary>Whose it is; empty for one account for all.</summary>
    public ImmutableArray<AccountSubject> Subjects { get; }

    /// <summary>
    /// The account as one text, the same for equal accounts only: <c>option/courtesy-credit/amount customer.id=c-1</c>. A backslash, a space
    /// or an equals sign in a value stands behind a backslash.
    /// </summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(Account? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Account);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool AreNamed(ImmutableArray<AccountSubject> subjects)
    {
        foreach (var subject in subjects)
        {
            if (string.IsNullOrEmpty(subject.Name) || string.IsNullOrEmpty(subject.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(string counter, ImmutableArray<AccountSubject> subjects)
    {
        var text = counter;
        foreach (var subject in subjects)
        {
            text = $"{text} {subject.Name}={Escaped(subject.Value)}";
        }

        return text;
    }

    private static string Escaped(string value)
    {
        if (value.AsSpan().IndexOfAny('\\', ' ', '=') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length + 8);
        foreach (var letter in value)
        {
            if (letter is '\\' or ' ' or '=')
            {
                text.Append('\\');
            }

            text.Append(letter);
        }

        return text.ToString();
    }
}
