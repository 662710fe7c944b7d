using Npgsql;

namespace PolicyFlex.Sql;

/// <summary>Parameters by their place.</summary>
internal static class Parameter
{
    /// <summary>A parameter of the type of its value.</summary>
    public static NpgsqlParameter Of<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    /// <summary>A command of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="sql">What it says, with <c>$1</c>, <c>$2</c>, … for its parameters.</param>
    /// <param name="parameters">These.</param>
    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }
}
