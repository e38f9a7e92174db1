namespace Competency.Model.Csv.Tests.Tables;

/// <summary>RFC 4180, one character at a time: what sound tables mean, as simply as it can be said.</summary>
internal static class QuotingOracle
{
    public static List<string[]> Read(string text, char separator)
    {
        List<string[]> rows = [];
        List<string> row = [];
        string cell = "";
        bool quoted = false;
        bool any = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (quoted)
            {
                if (character == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell += '"';
                    i++;
                }
                else if (character == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell += character;
                }

                continue;
            }

            if (character == '"')
            {
                quoted = any = true;
            }
            else if (character == separator)
            {
                row.Add(cell);
                cell = "";
                any = true;
            }
            else if (character is '\r' or '\n')
            {
                EndRow();
            }
            else
            {
                cell += character;
                any = true;
            }
        }

        EndRow();
        return rows;

        void EndRow()
        {
            if (any)
            {
                row.Add(cell);
                rows.Add([.. row]);
            }

            row.Clear();
            cell = "";
            any = false;
        }
    }

    /// <summary>A cell as RFC 4180 writes it.</summary>
    public static string Quote(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
