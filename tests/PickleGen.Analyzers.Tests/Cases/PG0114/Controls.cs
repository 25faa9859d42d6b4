// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.ComponentModel;
using System.Windows;
using System.Windows.Forms;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }

        public Window? {|PG0114:Window|} { get; set; }

        public List<Control> {|PG0114:Controls|} { get; set; } = [];

        public MainForm? {|PG0114:Form|} { get; set; }

        public IComponent? {|PG0114:Component|} { get; set; }

        public Avalonia.AvaloniaObject? {|PG0114:Other|} { get; set; }

        public System.Drawing.Bitmap[] {|PG0114:Pictures|} { get; set; } = [];
    }

    public class MainForm : Control;
}

// As the packages have them.
namespace System.Windows.Threading
{
    public abstract class DispatcherObject;
}

namespace System.Windows
{
    public class DependencyObject : Threading.DispatcherObject;

    public class Window : DependencyObject;
}

namespace System.Windows.Forms
{
    public class Control : System.ComponentModel.Component;
}

namespace System.Drawing
{
    public abstract class Image;

    public sealed class Bitmap : Image;
}

namespace Avalonia
{
    public class AvaloniaObject;
}
