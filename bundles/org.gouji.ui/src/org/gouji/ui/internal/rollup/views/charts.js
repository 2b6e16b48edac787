// Draws what the workbench gives it. Names are data: they are drawn, never taken as page or script.
'use strict';
window.gouji = (function () {
    const charts = {};
    const given = {};
    const width = 1000;

    function chart(id) {
        if (!charts[id]) {
            const made = echarts.init(document.getElementById(id), goujiTheme, { renderer: 'svg' });
            made.on('click', function (event) { goujiClicked(id, event.dataIndex); });
            charts[id] = made;
        }
        return charts[id];
    }

    function show(options) {
        let left = Object.keys(options).length;
        Object.keys(options).forEach(function (id) {
            given[id] = options[id];
            document.getElementById(id).style.height = options[id].height + 'px';
            const drawn = chart(id);
            drawn.off('finished');
            drawn.on('finished', function () {
                drawn.off('finished');
                left -= 1;
                if (left === 0) {
                    goujiDrawn();
                }
            });
            drawn.resize();
            drawn.setOption(options[id].option, true);
        });
    }

    // A chart of its own on white paper, as wide as a page of paper wants it, however wide the window is.
    function drawn(id, settings, draw) {
        const size = Object.assign({ width: width, height: given[id].height }, settings);
        const made = echarts.init(document.createElement('div'), null, size);
        made.setOption(Object.assign({ backgroundColor: '#ffffff' }, given[id].option));
        const result = draw(made);
        made.dispose();
        return result;
    }

    function svg(id) {
        return drawn(id, { renderer: 'svg' }, function (made) { return made.renderToSVGString(); });
    }

    function png(id) {
        return drawn(id, { renderer: 'canvas', devicePixelRatio: 2 }, function (made) {
            return made.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#ffffff' });
        });
    }

    window.addEventListener('resize', function () {
        Object.keys(charts).forEach(function (id) { charts[id].resize(); });
    });
    window.addEventListener('error', function (event) { goujiFailed(String(event.message)); });
    return { show: show, svg: svg, png: png };
})();
