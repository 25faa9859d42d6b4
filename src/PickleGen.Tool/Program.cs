using System.Text;
using PickleGen.Tool;

// What is printed is the same everywhere: UTF-8, and line feeds.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return PicklegenTool.Run(args, new ToolStreams(Console.OpenStandardInput, output, error) { IsTerminal = !Console.IsErrorRedirected });
