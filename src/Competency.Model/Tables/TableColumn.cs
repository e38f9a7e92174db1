namespace Competency.Model.Tables;

/// <summary>A column of a <see cref="CatalogTable"/>.</summary>
public sealed class TableColumn
{
    private TableColumn(string name, ColumnType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name in snake case, such as <c>level_text</c>; unique within its table.</summary>
    public string Name { get; }

    /// <summary>The type of all its values.</summary>
    public ColumnType Type { get; }

    internal static TableColumn Of(string name, ColumnType type) => new(name, type);

    internal static TableColumn OfText(string name) => new(name, ColumnType.Text);

    internal static TableColumn OfInteger(string name) => new(name, ColumnType.Integer);

    internal static TableColumn OfNumber(string name) => new(name, ColumnType.Number);

    internal static TableColumn OfBoolean(string name) => new(name, ColumnType.Boolean);

    /// <summary>The name and the type, such as <c>level: Number</c>.</summary>
    public override string ToString() => $"{Name}: {Type}";
}
