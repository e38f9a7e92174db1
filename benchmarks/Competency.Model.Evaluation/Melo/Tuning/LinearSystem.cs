namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>Equations with a symmetric matrix of positive eigenvalues, solved by Cholesky's decomposition.</summary>
internal static class LinearSystem
{
    /// <summary>The vector that the matrix turns into the right side.</summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        double[][] lower = Decompose(matrix);
        double[] solution = [.. right];
        for (int at = 0; at < solution.Length; at++)
        {
            for (int before = 0; before < at; before++)
            {
                solution[at] -= lower[at][before] * solution[before];
            }

            solution[at] /= lower[at][at];
        }

        for (int at = solution.Length - 1; at >= 0; at--)
        {
            for (int after = at + 1; after < solution.Length; after++)
            {
                solution[at] -= lower[after][at] * solution[after];
            }

            solution[at] /= lower[at][at];
        }

        return solution;
    }

    /// <summary>The lower triangle that gives the matrix with its transpose.</summary>
    private static double[][] Decompose(double[][] matrix)
    {
        double[][] lower = [.. matrix.Select(static row => new double[row.Length])];
        for (int row = 0; row < matrix.Length; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double rest = matrix[row][column];
                for (int before = 0; before < column; before++)
                {
                    rest -= lower[row][before] * lower[column][before];
                }

                lower[row][column] = row == column ? Math.Sqrt(rest) : rest / lower[column][column];
            }
        }

        return lower;
    }
}
