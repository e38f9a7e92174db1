using System.Globalization;
using System.Text;
using Competency.Model.Names;
using Competency.Model.Names.Features;

namespace Competency.Model.Evaluation.Training;

/// <summary>Writes a model as the table that the library carries.</summary>
internal static class ModelFile
{
    public static void Write(string path, MatchModel model, (PairFeatures Features, bool IsMirrored) sample)
    {
        StringBuilder text = new();
        text.Append(
            "# Weights of the scored matcher: sort of feature, feature, weights for exact, close, broad or narrow, related; none is 0.\n");
        text.Append("# Directed features have one weight, which speaks for broad read forwards and for narrow read backwards.\n");
        text.Append("# Made by: dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- train FILE… -o FILE, with " +
            "the files of docs/reference/evaluation.md\n");
        IEnumerable<string> shared = sample.Features.Shared.Names.Append("bias");
        foreach ((string name, double[] weights) in shared.Zip(model.SharedWeights))
        {
            text.Append("shared\t").Append(name);
            foreach (double weight in weights)
            {
                text.Append('\t').Append(weight.ToString("F4", CultureInfo.InvariantCulture));
            }

            text.Append('\n');
        }

        foreach ((string name, double weight) in sample.Features.Forward.Names.Zip(model.DirectedWeights))
        {
            text.Append(CultureInfo.InvariantCulture, $"directed\t{name}\t{weight:F4}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
