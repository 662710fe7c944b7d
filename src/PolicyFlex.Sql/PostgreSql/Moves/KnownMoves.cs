using System.Collections.Immutable;
using Npgsql;
using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>The subjects that became others, as they were read last. Every transaction compares the number of its moves with the ledger's.</summary>
/// <param name="Number">The number of the last move; 0 for none.</param>
/// <param name="Becomes">What each subject counts as.</param>
internal sealed record KnownMoves(long Number, ImmutableDictionary<(string Name, string Value), string> Becomes)
{
    // What was forgotten makes all be read again.
    private const string Sql =
        """
        SELECT l.moves, l.forgotten, m.name, m.value, m.becomes FROM policyflex.ledger l
        LEFT JOIN policyflex.moved m ON m.ledger = l.id AND m.moves > CASE WHEN l.forgotten > $2 THEN 0 ELSE $2 END
        WHERE l.id = $1
        """;

    /// <summary>No moves.</summary>
    public static KnownMoves None { get; } = new(0, ImmutableDictionary<(string Name, string Value), string>.Empty);

    /// <summary>The account that one is counted in.</summary>
    public Account Into(Account account)
    {
        if (Becomes.IsEmpty)
        {
            return account;
        }

        var subjects = account.Subjects;
        for (var i = 0; i < subjects.Length; i++)
        {
            if (Becomes.TryGetValue((subjects[i].Name, subjects[i].Value), out var value))
            {
                subjects = subjects.SetItem(i, subjects[i] with { Value = value });
            }
        }

        return subjects == account.Subjects ? account : new Account(account.Counter, subjects);
    }

    /// <summary>Reads what has moved since.</summary>
    public async Task<KnownMoves> RefreshAsync(NpgsqlDataSource source, int ledger, CancellationToken cancellationToken)
    {
        var command = source.CreateCommand(Sql);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(Parameter.Of(ledger));
            command.Parameters.Add(Parameter.Of(Number));
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var (number, becomes) = (Number, Becomes.ToBuilder());
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    if (number == Number && reader.GetInt64(1) > Number)
                    {
                        becomes.Clear();
                    }

                    number = reader.GetInt64(0);
                    if (!await reader.IsDBNullAsync(2, cancellationToken).ConfigureAwait(false))
                    {
                        becomes[(reader.GetString(2), reader.GetString(3))] = reader.GetString(4);
                    }
                }

                return new KnownMoves(number, becomes.ToImmutable());
            }
        }
    }
}
