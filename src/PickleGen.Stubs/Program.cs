using System.Text;
using PickleGen.Stubs;
using PickleGen.Stubs.Descriptions;

// What a build runs: ASSEMBLY OUTPUT, where a record of shapes is known by its name. People have 'picklegen stubs' and 'picklegen shape'.
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
if (args is not [var assembly, var output])
{
    error.WriteLine("usage: PickleGen.Stubs ASSEMBLY OUTPUT");
    return 2;
}

var isShape = output.EndsWith(".pickleshape.json", StringComparison.OrdinalIgnoreCase);
try
{
    if (isShape) ShapeFiles.Write(assembly, output);
    else StubsFiles.Write([assembly], output, module: null, isStub: output.EndsWith(".pyi", StringComparison.Ordinal));
    return 0;
}
catch (StubsException problem)
{
    // The form that builds show as an error of their own.
    error.WriteLine($"{(isShape ? "RecordPickleShape" : "PickleGenPythonStubs")} : error : {string.Concat(problem.Message.Select(unit => char.IsControl(unit) ? ' ' : unit))}");
    return 3;
}
